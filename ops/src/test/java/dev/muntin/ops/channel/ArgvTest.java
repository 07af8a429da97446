package dev.muntin.ops.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.target.SessionTarget;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgvTest {
    private static final SessionTarget.Named S = new SessionTarget.Named("s");

    @ParameterizedTest
    @CsvSource({"a;,a\\;", ";,\\;", ";;,;\\;", "a\\;,a\\\\;", "a;b,a;b", "'a; ','a; '", "'',''", "\\,\\"})
    void onlyASemicolonAtTheEndIsEscaped(String word, String escaped) {
        assertEquals(escaped, Argv.escape(word));
    }

    @Test
    void operationsAreSeparatedAndTheirTextIsNot() {
        List<Operation> chain = List.of(SelectPane.of(S), SendKeys.text(S, ";"), SetOption.of(new OptionPlace.Session(S), "@x", "a;"));
        assertEquals("select-pane|-t|=s:|;|send-keys|-t|=s:|-l|--|\\;|;|set-option|-t|=s:|@x|a\\;", String.join("|", Argv.of(chain).arguments()));
    }

    @Test
    void anArgumentWeighsItsBytesAndOneMore() {
        assertEquals(1 + 2 + 3 + 4 + 5, Argv.of(List.of()).bytes() + new Argv(List.of("", "a", "é", "漢", "😀")).bytes());
    }

    @ParameterizedTest
    @CsvSource({"16363,a,true", "16364,a,false", "8181,é,true", "8182,é,false"})
    void theLastByteThatFits(int count, String character, boolean fits) {
        assertEquals(fits, new Argv(List.of(character.repeat(count))).fits());
    }

    @ParameterizedTest
    @CsvSource({"1000,true", "1001,false"})
    void theLastArgumentThatFits(int count, boolean fits) {
        assertEquals(fits, new Argv(Collections.nCopies(count, "x")).fits());
    }

    @Test
    void separatorsCountAsArguments() {
        List<Operation> chain = Stream.<Operation>generate(() -> SelectPane.of(S)).limit(251).toList();
        assertEquals(251 * 3 + 250, Argv.of(chain).arguments().size());
    }
}
