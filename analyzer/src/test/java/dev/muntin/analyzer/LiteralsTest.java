package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {
    private final Expansion expansion = new Expansion(
            new Surroundings(Path.of("/here"), Map.of("HOME", "/home/me", "x", "expanded"), user -> Optional.of("/home/" + user), directory -> true));

    @ParameterizedTest
    @ValueSource(strings = {
        "", "plain", "$x", "${x}", "$$x", "${x:-y}", "${x:-${x}}", "a$", "$", "${", "${0:-$}", "~", "~/a", "~other/$x", "a~", "$(x)", "`x`", "#{x}$x", "}", "日本 $x"
    })
    void theyMeanWhatTheyAre(String text) {
        assertEquals(text, expansion.of(Literals.of(text)));
        assertEquals(Optional.of(text), Literals.variable(text).map(expansion::value));
        assertEquals(Optional.of(text), Literals.option("status-left", text).map(said -> expansion.option("status-left", said)));
        assertEquals(text, expansion.verbatimOption("status-left", Literals.optionAfter("status-left", text)));
        assertEquals(text, expansion.verbatimOption("default-command", Literals.optionAfter("default-command", text)));
    }

    @Test
    void whatWouldBecomeAPathOrIsReadByAShellCannotAlwaysBeSaid() {
        assertEquals(Optional.empty(), Literals.variable("./x"));
        assertEquals(Optional.empty(), Literals.option("status-left", "..."));
        assertEquals(Optional.empty(), Literals.option("status-left", "#(echo $x)"));
        assertEquals(Optional.empty(), Literals.option("default-command", "~/bin/x"));
        assertEquals(Optional.of("exec zsh"), Literals.option("default-command", "exec zsh"));
    }
}
