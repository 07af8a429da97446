package dev.muntin.ops.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"\"|\"\"", "abc|abc", "#|##", "##|####", "###|######", "a#b##c|a##b####c", "#[x]|#[x]", "##[x]|##[x]", "###[|###[",
        "#[#|#[##", "#{pid}|##{pid}", "#(touch x)|##(touch x)", "##(x)|####(x)", "[#]|[##]", "%H|%H", "é#😀|é##😀", "# [|## ["})
    void runsOfHashesAreDoubledButInFrontOfABracket(String plain, String escaped) {
        assertEquals(escaped, Format.escape(plain));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "S #{session_id}|S $3|true", "S #{session_id}|\"S \"|true", "S #{session_id}|S|false", "S #{session_id}|xS $3|false",
        "n1:2|n1:2|true", "n1:2|n1:23|false", "n1:2|n1:|false", "a.b|axb|false", "#{a}#{b}|\"\"|true", "#{a}:#{b}|x:y:z|true",
        "#{a}(|\"1(\"|true", "#{a}|\"two\nlines\"|true", "\"\"|x|false"})
    void aLineMatchesWhatAFormatCanBecome(String format, String line, boolean matches) {
        assertEquals(matches, new Format(format).matches(line));
    }
}
