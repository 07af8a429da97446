package dev.muntin.cli.line;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArityTest {
    @TestFactory
    List<DynamicTest> right() {
        return List.of(
                right("nothing where nothing is due", ""),
                right("one where one is due", "WORKSPACE", "dev"),
                right("an empty word is one", "WORKSPACE", ""),
                right("many where many may be", "WORKSPACE...", "a", "b", "c"),
                right("none of what may be left out", "[SESSION]"),
                right("the only one of what may be left out", "[SESSION]", "dev"),
                right("one of the words that may stand there", "bash|zsh|fish", "zsh"),
                right("words on both sides of the dashes", "WORKSPACE -- CMD...", "dev", "--", "make", "-j4"));
    }

    @TestFactory
    List<DynamicTest> wrong() {
        return List.of(
                wrong("none where one is due", "which workspace?", "WORKSPACE"),
                wrong("none where one at least is due", "which workspace?", "WORKSPACE..."),
                wrong("two where one is due", "one workspace at a time, not 2", "WORKSPACE", "a", "b"),
                wrong("two where one may be", "one session at a time, not 2", "[SESSION]", "a", "b"),
                wrong("one where nothing is due", "'go' takes no arguments, not 'x'", "", "x"),
                wrong("the second is missing", "which file?", "yaml|json FILE", "json"),
                wrong("the first is missing", "yaml or json is missing: muntin go [OPTIONS] yaml|json FILE", "yaml|json FILE"),
                wrong("one too many for two", "'c' is one argument too many: muntin go [OPTIONS] yaml|json FILE", "yaml|json FILE", "json", "b", "c"),
                wrong("a word that may not stand there", "'go' takes bash or zsh or fish, not 'csh'; did you mean 'zsh'?", "bash|zsh|fish", "csh"),
                wrong("nothing behind the dashes", "CMD is missing: muntin go [OPTIONS] WORKSPACE -- CMD...", "WORKSPACE -- CMD...", "dev", "--"),
                wrong("the dashes are forgotten", "'make' is one argument too many; the command stands behind --: muntin go [OPTIONS] WORKSPACE -- CMD...",
                        "WORKSPACE -- CMD...", "dev", "make"));
    }

    private static DynamicTest right(String fact, String arguments, String... words) {
        return dynamicTest(fact, () -> assertDoesNotThrow(() -> Arity.check(call(arguments, words))));
    }

    private static DynamicTest wrong(String fact, String message, String arguments, String... words) {
        return dynamicTest(fact, () -> assertEquals(message, assertThrows(UsageException.class, () -> Arity.check(call(arguments, words))).words()));
    }

    private static Call call(String arguments, String... words) {
        return Parser.parse(new Syntax("go", arguments, "", List.of(), List.of()), List.of(words));
    }
}
