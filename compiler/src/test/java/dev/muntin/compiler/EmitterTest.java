package dev.muntin.compiler;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.Explanation;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.emit.TreeEmitter;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.dsl.Readiness;
import dev.muntin.ops.channel.Argv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmitterTest {
    private static final Plan HOSTILE = Plans.of(workspace("it's; #{x}", w -> w
            .window("#(touch x)", a -> a.pane("echo 'done';", "$(touch y)\nline two", "-l Enter"))));

    /** Which guards the server, and is spelled out elsewhere. */
    private static final Pattern GUARD = Pattern.compile("if-shell -F .*");

    @Test
    void aShellThatReadsTheEmittedWordsGetsExactlyWhatIsSent() throws Exception {
        String script = "tmux() { for word; do printf '%s\\0' \"$word\"; done; }\n" + ArgvEmitter.emit(HOSTILE);

        assertEquals(Argv.of(HOSTILE.dispatches().getFirst().chain()).arguments(), words(script));
    }

    @Test
    void theFirstWordOfALineIsAProgramWhateverItLooksLike() {
        assertEquals("'A=b' A=b if", PosixShell.line(List.of("A=b", "A=b", "if")));
        assertEquals("'if' 'a b'", PosixShell.line(List.of("if", "a b")));
        assertEquals("make -j2", PosixShell.line(List.of("make", "-j2")));
    }

    @Test
    void whatIsTooLongForArgumentsGoesThroughAPipe() {
        Plan plan = Plans.of(workspace("x", w -> w.window("a", a -> a.pane("x".repeat(17_000)))));

        String emitted = ArgvEmitter.emit(plan);

        assertTrue(emitted.startsWith("printf %s 'if-shell -F "));
        assertTrue(emitted.endsWith(" | tmux start-server \\; source-file -\n"));
    }

    @Test
    void aTreeShowsEachPartOfTheWorkspaceAndWhatItCosts() {
        String tree = TreeEmitter.emit(Plans.of(workspace("x", w -> w.readiness(Readiness.NEVER).window("a", a -> a.pane("ls").pane()))));

        // The last line ends with the long format of the closing listing.
        assertEquals("""
                session 'x', planner atomic: 1 dispatch
                └── dispatch: 25 commands, 155 arguments, 1873 bytes
                    ├── session 'x'
                    │   ├── if-shell …
                    │   ├── if-shell …
                    │   ├── if-shell …
                    │   ├── new-session -d -P -F 'S #{session_id}' -s x -n a -x 200 -y 50
                    │   ├── set-hook -t '=x:' after-resize-window ''
                    │   ├── set-hook -t '=x:' after-select-layout ''
                    │   ├── set-hook -t '=x:' after-send-keys ''
                    │   ├── set-hook -t '=x:' after-set-option ''
                    │   ├── set-hook -t '=x:' after-split-window ''
                    │   ├── if-shell …
                    │   ├── set-option -t '=x:' @muntin-tag n1
                    │   └── if-shell …
                    ├── window 1 'a'
                    │   ├── resize-window -t '=x:' -x 200 -y 50
                    │   ├── split-window -t '=x:'
                    │   └── select-layout -t '=x:' even-vertical
                    ├── window 1 'a', pane 1
                    │   ├── send-keys -t '=x:.+1' -l -- ' ls'
                    │   └── send-keys -t '=x:.+1' Enter
                    ├── window 1 'a'
                    │   └── set-option -u -w -t '=x:' window-size
                    └── session 'x'
                        ├── set-option -t '=x:' @muntin-done n1
                        ├── set-hook -u -t '=x:' after-resize-window
                        ├── set-hook -u -t '=x:' after-select-layout
                        ├── set-hook -u -t '=x:' after-send-keys
                        ├── set-hook -u -t '=x:' after-set-option
                        ├── set-hook -u -t '=x:' after-split-window
                        └── list-panes -s -t '=x:' -F""", GUARD.matcher(tree.substring(0, tree.lastIndexOf(" 'pane #{q:session_id}"))).replaceAll("if-shell …"));
    }

    @Test
    void aTreeSaysFromWhereOnOthersMayComeIn() {
        List<String> tree = TreeEmitter.emit(Plans.of(workspace("x", w -> w.window("a", a -> a.pane("ls"))))).lines().toList();
        int open = tree.indexOf("    ├── from here on tmux waits, and others may come in between");

        assertEquals("    └── session 'x'", tree.get(open + 1));
        assertTrue(tree.get(open + 2).startsWith("        ├── if-shell -F -t '=x:' "), tree.get(open + 2));
        assertEquals("    │   └── set-hook -u -t '=x:' after-resize-window", tree.get(open - 1));
    }

    @Test
    void anExplanationSaysItToo() {
        Plan plan = Plans.of(workspace("x", w -> w.window("a", a -> a.pane("ls"))));
        String line = "    operation " + (plan.dispatches().getFirst().atomic() + 1)
                + ", if-shell of session 'x': from here on tmux waits, and others may come in between\n";

        assertTrue(Explanation.of(plan, List.of(plan)).endsWith(line), Explanation.of(plan, List.of(plan)));
    }

    @Test
    void wordsThatMeanNothingToAShellStayBare() {
        assertEquals("it/is:.+1", PosixShell.quote("it/is:.+1"));
        assertEquals("'=dev:'", PosixShell.quote("=dev:"));
        assertEquals("''", PosixShell.quote(""));
        assertEquals("'~'", PosixShell.quote("~"));
        assertEquals("'it'\\''s'", PosixShell.quote("it's"));
    }

    private static List<String> words(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor(), output);
        return List.of(output.split("\0"));
    }
}
