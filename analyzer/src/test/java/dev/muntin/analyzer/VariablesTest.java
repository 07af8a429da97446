package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code SET} and {@code EMPTY} were given for the workspace, {@code EV} stands in the environment, {@code SET} there, too. */
class VariablesTest {
    private static final Expansion EXPANSION = new Expansion(new Surroundings(Path.of("/base"), Map.of("SET", "given", "EMPTY", ""),
            Map.of("EV", "VAL", "SET", "other", "HOME", "/home/me"), user -> Optional.empty(), directory -> true));

    /** Written; what a text becomes that no shell reads, a command, a text that tmuxp leaves alone, a shell's that tmuxp leaves alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "$SET ${SET} x | given given x | given given x | given given x | given given x",
        "$EV ${EV} | VAL VAL | VAL VAL | $EV ${EV} | $EV ${EV}",
        "${SET:-y} | given | given | given | given",
        "${EV:-y} | VAL | ${EV:-y} | VAL | ${EV:-y}",
        "${NOPE:-y} | y | ${NOPE:-y} | y | ${NOPE:-y}",
        "${NOPE:-} | `` | ${NOPE:-} | `` | ${NOPE:-}",
        "${EMPTY:-y} ${EMPTY} | y | ${EMPTY:-y} | y | ${EMPTY:-y}",
        "${NOPE:-${SET}} | given | ${NOPE:-${SET}} | given | ${NOPE:-${SET}}",
        "${NOPE:-${EV:-y}z}w | VALzw | ${NOPE:-${EV:-y}z}w | VALzw | ${NOPE:-${EV:-y}z}w",
        "${NOPE:-~/x} | /home/me/x | ${NOPE:-~/x} | ~/x | ${NOPE:-~/x}",
        "${NOPE:-$EV} $NOPE | VAL $NOPE | ${NOPE:-$EV} $NOPE | $EV $NOPE | ${NOPE:-$EV} $NOPE",
        "${NOPE:-y $EV | ${NOPE:-y $EV | ${NOPE:-y $EV | ${NOPE:-y $EV | ${NOPE:-y $EV",
        "${NOPE:+y} ${#EV} ${EV%x} $(echo $$) | ${NOPE:+y} ${#EV} ${EV%x} $(echo $$) | ${NOPE:+y} ${#EV} ${EV%x} $(echo $$)"
                + " | ${NOPE:+y} ${#EV} ${EV%x} $(echo $$) | ${NOPE:+y} ${#EV} ${EV%x} $(echo $$)",
    })
    void whatAVariableStandsForDependsOnWhoReadsTheText(String written, String text, String command, String verbatim, String shell) {
        assertEquals(text, EXPANSION.of(written).strip());
        assertEquals(command, EXPANSION.command(written).strip());
        assertEquals(verbatim, EXPANSION.verbatim(written).strip());
        assertEquals(shell, EXPANSION.shell(written).strip());
    }

    @Test
    void withoutHomeTheTildeIsWhatTheListOfUsersSays() {
        Expansion homeless = new Expansion(new Surroundings(Path.of("/base"), Map.of(), user -> Optional.of("/home/" + (user.isEmpty() ? "me" : user)), directory -> true));

        assertEquals("/home/me/x", homeless.of("~/x"));
        assertEquals("/home/you/x", homeless.of("~you/x"));
        assertEquals("$HOME/x", homeless.of("$HOME/x"));
        assertEquals(System.getProperty("user.home") + "/x", new Expansion(Surroundings.here(Path.of("/base"), Map.of())).of("~/x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "status-left | ${NOPE:-y} | y", "status-right | #(echo ${NOPE:-y} $EV) | #(echo ${NOPE:-y} VAL)",
        "default-command | exec ${NOPE:-sh} | exec ${NOPE:-sh}", "default-command | exec ${SET:-sh} | exec given",
    })
    void anOptionThatAShellRunsKeepsItsDefaults(String name, String written, String expanded) {
        assertEquals(expanded, EXPANSION.option(name, written));
    }
}
