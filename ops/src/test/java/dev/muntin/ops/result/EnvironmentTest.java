package dev.muntin.ops.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    @Test
    void aShellsFormIsExact() {
        assertEquals(new Environment(Map.of("A", "x\nB=\"1\"; export A;\n$HOME `x` \\ \u001b", "W\"; export", "v", "E", ""), Set.of("R")),
                Readings.environment().of(Printed.of("A=\"x\nB=\\\"1\\\"; export A;\n\\$HOME \\`x\\` \\\\ \\033\"; export A;\nunset R;\nE=\"\"; export E;\n"
                        + "W\"; export=\"v\"; export W\"; export;\n")));
    }

    @Test
    void thePlainFormHasALineForEachVariable() {
        assertEquals(new Environment(Map.of("A", "x=\"y\" \\", "E", "", "-X", "y"), Set.of("R")), Readings.plainEnvironment().of(Printed.of("A=x=\"y\" \\\n-R\nE=\n-X=y\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\n", "A=\"1\n", "A=\"1\"; export B;\n", "unset A\n", "A", "\n", "A=\"1\"; export A;"})
    void whatNoShellWouldReadIsRefused(String printed) {
        assertThrows(MalformedOutputException.class, () -> Readings.environment().of(Printed.of(printed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A\n", "\n", "=x\n", "A=1"})
    void aLineWithoutAVariableIsRefused(String printed) {
        assertThrows(MalformedOutputException.class, () -> Readings.plainEnvironment().of(Printed.of(printed)));
    }
}
