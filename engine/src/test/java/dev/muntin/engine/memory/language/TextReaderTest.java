package dev.muntin.engine.memory.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.engine.memory.language.TextReader.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    @Test
    void aBackslashTakesTheNewlineBehindItAway() {
        assertEquals(List.of(List.of("a", "bc")), commands("a b\\\nc"));
        assertEquals(List.of(List.of("a", "bc")), commands("a 'b\\\nc'"));
    }

    @Test
    void twoBackslashesLeaveTheNewline() {
        assertEquals(List.of(List.of("a", "b\\"), List.of("c")), commands("a b\\\\\nc"));
        assertEquals(List.of(List.of("a", "b\\\\c")), commands("a 'b\\\\\\\nc'"));
    }

    @Test
    void quotesAndWhatStandsBesideThemAreOneWord() {
        assertEquals(List.of(List.of("a", "b c;d e\tf")), commands("a b' c;'d\" e\\tf\""));
    }

    @Test
    void aLineHasTheNumberOfItsEndWhichAQuoteMayMove() {
        assertEquals(List.of(3, 4), TextReader.lines("a 'x\ny\n'\nb").stream().map(Line::number).toList());
    }

    @Test
    void aQuoteThatNobodyClosesEndsWithTheText() {
        assertEquals(List.of(List.of("a", "b c")), commands("a 'b c"));
    }

    private static List<List<String>> commands(String text) {
        return TextReader.lines(text).stream().flatMap(line -> line.commands().stream()).toList();
    }
}
