package dev.muntin.compiler;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.plan.Plan;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.WindowBuilder;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.layout.Size;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AtomicPlanTest {
    private static final Consumer<WindowBuilder> THREE_PANES = w -> w.pane().pane().pane();

    @Test
    void theSmallestWorkspaceIsFiveOperationsAndTheirGuard() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.window("a", a -> {}))));

        assertEquals(List.of(
                "new-session -d -P -F S #{session_id} -s x -n a -x 200 -y 50",
                "set-option -t =x: @muntin-tag n1",
                "resize-window -t =x: -x 200 -y 50",
                "set-option -u -w -t =x: window-size",
                "set-option -t =x: @muntin-done n1"), Stream.concat(lines.subList(3, 4).stream(), lines.subList(5, 9).stream()).toList());
        assertTrue(Stream.concat(lines.subList(0, 3).stream(), lines.subList(4, 5).stream()).allMatch(line -> line.startsWith("if-shell -F ")), lines::toString);
        assertEquals(10, lines.size());
        assertTrue(lines.getLast().startsWith("list-panes -s -t =x: -F "));
    }

    @Test
    void hooksOfWhatTheChainDoesAreKeptAwayUntilTheListing() {
        List<String> lines = Plans.of(workspace("x", w -> w.window("a", a -> {}))).dispatches().getFirst().chain().stream()
                .map(operation -> String.join(" ", operation.words())).toList();

        assertEquals(List.of("set-hook -t =x: after-resize-window ", "set-hook -t =x: after-set-option "), lines.subList(4, 6));
        assertEquals(List.of("set-hook -u -t =x: after-resize-window", "set-hook -u -t =x: after-set-option"), lines.subList(11, 13));
        assertEquals(14, lines.size());
    }

    @Test
    void theFocusOfAWindowIsOneStepAroundItsList() {
        assertEquals(List.of("select-pane -t =x:.+1"), focusing(1, "select-pane"));
        assertEquals(List.of("select-pane -t =x:.+2"), focusing(2, "select-pane"));
        assertEquals(List.of(), focusing(3, "select-pane"));
    }

    private static List<String> focusing(int pane, String command) {
        return Plans.lines(Plans.of(workspace("x", w -> w.window("a", a -> {
            for (int i = 1; i <= 3; i++) {
                boolean focus = i == pane;
                a.pane(p -> {
                    if (focus) {
                        p.focus();
                    }
                });
            }
        })))).stream().filter(line -> line.startsWith(command)).toList();
    }

    @Test
    void withoutFocusTheFirstWindowAndTheLastPaneAreCurrent() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.window("a", THREE_PANES).window("b", THREE_PANES))));

        assertEquals(List.of("select-window -t =x:-1"), lines.stream().filter(line -> line.startsWith("select-")
                && !line.startsWith("select-layout")).toList());
    }

    @Test
    void theLastWindowNeedsNoSelection() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.window("a", a -> {}).window("b", b -> b.focus()))));

        assertFalse(lines.stream().anyMatch(line -> line.startsWith("select-window")));
    }

    @Test
    void theWindowBehindTheFocusIsCountedBackwards() {
        List<String> lines = Plans.lines(Plans.of(workspace("x",
                w -> w.window("a", a -> {}).window("b", b -> b.focus()).window("c", c -> {}).window("d", d -> {}))));

        assertTrue(lines.contains("select-window -t =x:-2"), lines::toString);
    }

    @Test
    void optionsOfTheSessionAreSetBeforeItsFirstPaneIsMade() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.option("default-shell", "/bin/sh").window("a", a -> {}))));

        assertEquals("new-session -d -P -F S #{session_id} -s x -x 200 -y 50 sleep 86400", lines.get(3));
        assertTrue(lines.indexOf("set-option -t =x: default-shell /bin/sh") < lines.indexOf("new-window -k -t =x:^ -n a"), lines::toString);
    }

    @Test
    void variablesOfTheFirstPaneAloneDoNotReachTheSession() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.environment("A", "1").window("a", a -> a.environment("B", "2")))));

        assertEquals("new-session -d -P -F S #{session_id} -s x -x 200 -y 50 -e A=1 sleep 86400", lines.get(3));
        assertTrue(lines.contains("new-window -k -t =x:^ -n a -e B=2"), lines::toString);
    }

    @Test
    void aShellOfTheWorkspaceIsNotOverruledByTheUsersCommand() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.option("default-shell", "/bin/sh").window("a", a -> {}))));

        assertTrue(lines.contains("set-option -t =x: default-command "), lines::toString);
    }

    @Test
    void aBaseIndexOfTheSessionMovesItsFirstWindow() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.option("base-index", 3).window("a", a -> {}))));

        int set = lines.indexOf("set-option -t =x: base-index 3");
        assertEquals("move-window -r -t =x:", lines.get(set + 1));
    }

    @Test
    void panesWithoutALayoutLieBelowEachOtherWhileTheyFit() {
        assertEquals("select-layout -t =x: even-vertical", layoutOf(12, new Size(80, 24)));
        assertEquals("select-layout -t =x: tiled", layoutOf(13, new Size(80, 24)));
    }

    private static String layoutOf(int panes, Size size) {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.window("a", a -> {
            for (int i = 0; i < panes; i++) {
                a.pane();
            }
        })), size));
        return lines.stream().filter(line -> line.startsWith("select-layout")).reduce((first, last) -> last).orElseThrow();
    }

    @Test
    void anEmptyLineIsOnlySubmitted() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w.suppressHistory(false).readiness(Readiness.NEVER).window("a", a -> a.pane("")))));

        assertEquals(List.of("send-keys -t =x: Enter"), lines.stream().filter(line -> line.startsWith("send-keys")).toList());
    }

    @Test
    void aPlanNeedsNoVersionUntilALayoutIsNewerThanTheOldest() {
        assertEquals(TmuxVersion.OLDEST, Plans.of(workspace("x", w -> w.window("a", a -> a.layout("tiled").pane().pane()))).since());
        assertEquals(TmuxVersion.of(3, 5),
                Plans.of(workspace("x", w -> w.window("a", a -> a.layout("main-vertical-mirrored").pane().pane()))).since());
    }

    @Test
    void aPlanForSixtyWindowsOfFivePanesIsOneDispatch() {
        Plan plan = Plans.of(workspace("x", w -> {
            for (int i = 0; i < 60; i++) {
                w.window("w" + i, a -> a.pane("echo").pane("echo").pane("echo").pane("echo").pane("echo"));
            }
        }));

        assertEquals(1, plan.dispatches().size());
        assertFalse(Argv.of(plan.dispatches().getFirst().chain()).fits());
    }
}
