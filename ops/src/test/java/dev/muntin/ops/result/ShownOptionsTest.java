package dev.muntin.ops.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownOptionsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "on,on", "'',``", "\"a b\",a b", "a\\\\b,a\\b", "\"a\\\\\\$b\",a\\$b", "'a\" b',a\" b", "'a\\\\\" b',a\\\" b", "\\;,;", "\\~,~", "\\~x,~x", "\\\",\"", "\\',`'`",
        "\\\\,\\", "nl\\nx,`nl\nx`", "e\\033,`e\u001b`", "\\302\\205,\u0085", "C-\\,C-\\", "\\,\\", "\" \",` `", "display-message \"a b\" ; kill-pane,display-message \"a b\" ; kill-pane",
        "if-shell -F 1 { display-message a\\\\b },if-shell -F 1 { display-message a\\\\b }"})
    void aValueIsReadAsItWasMeant(String shown, String value) {
        assertEquals(Optional.of(value), read("name " + shown + "\n").text("name"));
    }

    @Test
    void anArrayKeepsItsIndexes() {
        assertEquals(Optional.of(new OptionValue.Many(new TreeMap<>(Map.of(1, "a", 10, "b c")))), read("a[1] a\na[10] \"b c\"\nz 1\n").option("a").map(ShownOption::value));
    }

    @Test
    void anArrayWithNothingInItIsEmpty() {
        assertEquals(Optional.of(OptionValue.NONE), read("command-alias\n").option("command-alias").map(ShownOption::value));
    }

    @Test
    void anArrayHasNoText() {
        assertEquals(Optional.empty(), read("a[0] x\n").text("a"));
    }

    @Test
    void aStarTellsThatItIsSetElsewhere() {
        assertEquals(List.of(new ShownOption("a", new OptionValue.Single("x"), true), new ShownOption("b", new OptionValue.Single("y"), false)),
                List.copyOf(read("a* x\nb y\n").byName().values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a \"x\n", "a \"x\" y\n", "\n", " x\n"})
    void whatIsNoListIsRefused(String printed) {
        assertThrows(MalformedOutputException.class, () -> read(printed));
    }

    private static ShownOptions read(String printed) {
        return Readings.options().of(Printed.of(printed));
    }
}
