package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Literals;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Layout;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.layout.Size;
import dev.muntin.runner.freeze.Frozen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreezeTest {
    private static final int CASES = Integer.getInteger("muntin.freeze.cases", 2);
    private static final Path EXAMPLES = Path.of("../examples");
    private static final String SEEN = "#{window_index} #{?automatic-rename,,#{window_name}} #{window_active} #{pane_active} #{pane_title} #{pane_start_command}"
            + " #{pane_left},#{pane_top} #{pane_width}x#{pane_height} #{pane_start_path} #{pane_synchronized} #{@kept} #{@noted} #{main-pane-width}";

    @ParameterizedTest
    @ValueSource(strings = {"", "set -g base-index 1\nset -g pane-base-index 1\nset -g main-pane-width 30\nset -g automatic-rename off\n"})
    void whatWasDrawnLoadsElsewhereToTheSame(String configuration) throws EngineException {
        DrawnWorkspaces drawn = new DrawnWorkspaces(Long.getLong("muntin.freeze.seed", 1));
        try (Tmux here = new Tmux(configuration); Tmux there = new Tmux(configuration)) {
            for (int i = 0; i < CASES; i++) {
                comesBack(drawn.next(), here, there);
            }
        }
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleLoadsElsewhereToTheSame(Path file) throws EngineException {
        try (Tmux here = new Tmux(""); Tmux there = new Tmux("")) {
            comesBack(((WorkspaceFile.Declared) WorkspaceFile.read(file.toString(), file)).workspace(), here, there);
        }
    }

    @Test
    void whateverThingsAreCalledTheirNamesAreText() throws EngineException, IOException {
        try (Tmux here = new Tmux(""); Tmux there = new Tmux("")) {
            Path directory = Files.createDirectory(here.server.work().resolve("it's #(touch a) $HOME ${HOME} ~;"));
            Workspace hostile = workspace("a b; #(touch s) =", w -> w
                    .directory(said(directory.toString()))
                    .environment("E", said("$HOME ${HOME:-x} #(touch e);\n'\""))
                    .option("@kept", said("~/${HOME} #{pid}"))
                    .option("default-command", "exec sleep 1000")
                    .window("#(touch w) ${0:-$}HOME", a -> a.option("@noted", "#(touch n) $(touch n)").pane(p -> p.title("{marked} ${0:-$}HOME #(touch t)")))
                    .window("שלום;", b -> b.layout("even-vertical").pane(p -> p.shell("exec sleep 1000 # '10 0' \"$HOME\" #{pid} %H;")).pane()));
            comesBack(hostile, here, there);
            assertEquals(List.of(directory.getFileName().toString()), files(here.server.work()));
            assertEquals(List.of(), files(directory));
        }
    }

    @Test
    void anOpenShellIsAnEmptyPaneAndAProgramInItIsTyped() throws EngineException, IOException {
        try (Tmux tmux = new Tmux("")) {
            Files.writeString(tmux.server.work().resolve("my file"), "shown\n");
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "a", "-x", "80", "-y", "24", "-c", tmux.server.work().toString());
            tmux.server.must("split-window", "-t", "=dev:", "-c", tmux.server.work().toString());
            tmux.server.must("send-keys", "-t", "=dev:", "tail -n 1 -f -- \"my file\" 'it'\\''s ${HOME}'", "Enter");
            Tmux.await("tail", () -> tmux.panes("dev", "#{pane_current_command}").contains("tail"));

            Window window = freeze(tmux, "dev").workspace().windows().getFirst();

            assertEquals(List.of(List.of(), List.of("tail -n 1 -f -- 'my file' 'it'\\''s $''{HOME}'")),
                    window.panes().stream().map(Pane::commands).map(commands -> commands.stream().map(Command::text).toList()).toList());
        }
    }

    @Test
    void whatAPipeJoinsIsNamedAndLeftOut() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "a");
            tmux.server.must("send-keys", "-t", "=dev:", "sleep 1000 | sleep 1001", "Enter");
            Tmux.await("sleep", () -> tmux.panes("dev", "#{pane_current_command}").contains("sleep"));

            Frozen frozen = freeze(tmux, "dev");

            assertEquals(List.of("pane %0 stays empty: several programs run there together"), frozen.losses());
            assertEquals(List.of(), frozen.workspace().windows().getFirst().panes().getFirst().commands());
        }
    }

    @Test
    void placesWithGapsAreSaidAndOthersAreNot() throws EngineException {
        try (Tmux tmux = new Tmux("set -g base-index 1\n")) {
            tmux.server.must("new-session", "-d", "-s", "dev");
            tmux.server.must("new-window", "-t", "=dev:");
            assertEquals(List.of(Optional.empty(), Optional.empty()), indexes(tmux));
            tmux.server.must("new-window", "-t", "=dev:7");
            assertEquals(List.of(Optional.of(1), Optional.of(2), Optional.of(7)), indexes(tmux));
        }
    }

    @Test
    void aZoomHidesNoLayoutAndKeysThatReachAllPanesStillDo() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(workspace("dev", w -> w.window("a", a -> a.layout(Layout.TILED).synchronize(Synchronize.AFTER).pane().pane().pane())));
            tmux.server.must("resize-pane", "-Z", "-t", "=dev:");

            Window window = freeze(tmux, "dev").workspace().windows().getFirst();

            assertEquals(Optional.of("tiled"), window.layout().asked());
            assertEquals(Optional.of(Synchronize.AFTER), window.synchronize().asked());
        }
    }

    @Test
    void aColumnsOfRowsStaysWhatItIs() throws EngineException {
        try (Tmux here = new Tmux(""); Tmux there = new Tmux("")) {
            here.server.must("new-session", "-d", "-s", "dev", "-n", "a", "-x", "101", "-y", "31", "-c", "/");
            here.server.must("split-window", "-t", "=dev:", "-h", "-c", "/");
            here.server.must("split-window", "-t", "=dev:", "-c", "/");
            here.server.must("split-window", "-t", "=dev:.+1", "-c", "/usr");
            Frozen frozen = freeze(here, "dev");
            assertInstanceOf(Outcome.Confirmed.class, there.muntin().size(new Size(101, 31)).load(frozen.workspace()));
            String seen = "#{pane_left},#{pane_top} #{pane_start_path}";
            assertEquals(here.panes("dev", seen), there.panes("dev", seen));
        }
    }

    @Test
    void whatCannotBeSaidIsNamed() throws EngineException, IOException {
        try (Tmux tmux = new Tmux("")) {
            Path gone = Files.createDirectory(tmux.server.work().resolve("gone"));
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "a", "-c", tmux.server.work().toString());
            tmux.server.must("split-window", "-t", "=dev:", "-c", gone.toString());
            tmux.server.must("set-option", "-t", "=dev:", "status-left", "#(echo $HOME)");
            tmux.server.must("set-option", "-p", "-t", "=dev:", "remain-on-exit", "on");
            tmux.server.must("set-environment", "-t", "=dev", "DOT", "./x");
            // In the moment in which it starts, a program stands where tmux does.
            Tmux.await("the pane in its directory", () -> tmux.panes("dev", "#{pane_current_path}").contains(gone.toString()));
            Files.delete(gone);

            assertEquals(List.of("the variable 'DOT' has a value that a workspace would change",
                    "the session's option 'status-left' has a value that a workspace would change",
                    "options that only pane %1 has are left out",
                    "pane %1 stands in a directory that is gone, or that no workspace can name: '" + gone + " (deleted)'"),
                    freeze(tmux, "dev").losses());
        }
    }

    @Test
    void hooksOfTheSessionAndOfItsWindowsAreNamed() throws EngineException {
        try (Tmux tmux = new Tmux("set-hook -g session-created 'set -g @created 1'\n")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "a");
            tmux.server.must("set-hook", "-t", "=dev:", "client-attached[3]", "display-message hello");
            tmux.server.must("set-hook", "-w", "-t", "=dev:", "pane-died", "display-message gone");

            assertEquals(List.of("hooks are left out: client-attached, pane-died"), freeze(tmux, "dev").losses());
        }
    }

    @Test
    void whatPanesHaveOfTheirOwnIsNamed() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "a");
            tmux.server.must("set-environment", "-h", "-t", "=dev", "SECRET", "x");
            tmux.server.must("split-window", "-t", "=dev:");
            tmux.server.must("resize-pane", "-Z", "-t", "=dev:");
            tmux.server.must("set-hook", "-p", "-t", "=dev:.0", "pane-died", "display-message gone");
            tmux.server.must("select-pane", "-t", "=dev:.0", "-T", "a\\b");

            // Some tmux keeps a backslash as two.
            assertEquals(List.of("hooks are left out: pane-died", "hidden variables are left out: SECRET", "window 0 will not be zoomed",
                    "the title of pane %0 cannot be given again: 'a\\b'"), freeze(tmux, "dev").losses().stream().map(loss -> loss.replace("\\\\", "\\")).toList());
        }
    }

    @Test
    void windowsThatAreSharedAreNamed() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "a");
            tmux.server.must("new-session", "-d", "-s", "other", "-n", "b");
            tmux.server.must("link-window", "-s", "=other:0", "-t", "=dev:1");
            tmux.server.must("link-window", "-s", "=dev:0", "-t", "=dev:4");

            assertEquals(List.of("window 1 is linked to another session, too; the workspace makes one of its own",
                    "window 4 is window 0, linked; the workspace makes two"), freeze(tmux, "dev").losses());
        }
    }

    @Test
    void theGroupOfASessionIsNamed() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev");
            tmux.server.must("new-session", "-d", "-s", "second", "-t", "=dev");

            assertEquals(List.of("the session shares its windows with others of group 'dev', the workspace will not"), freeze(tmux, "second").losses());
            tmux.server.must("kill-session", "-t", "=dev");
            assertEquals(List.of(), freeze(tmux, "second").losses());
        }
    }

    @Test
    void whereNothingRunsNothingIsFrozen() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            assertEquals(Optional.empty(), tmux.muntin().freeze(server -> server.session("dev")));
        }
    }

    private static void comesBack(Workspace workspace, Tmux here, Tmux there) throws EngineException {
        // A server that ends with its last session is not ready for the next one at once.
        here.server.run("new-session", "-d", "-s", "keeper");
        there.server.run("new-session", "-d", "-s", "keeper");
        List<String> first = built(workspace, here);
        String name = here.server.must("list-sessions", "-f", "#{!=:#{session_name},keeper}", "-F", "#{session_name}");
        Frozen frozen = freeze(here, name);
        assertEquals(List.of(), frozen.losses());

        assertEquals(first, built(frozen.workspace(), there), frozen::toString);
        Frozen again = freeze(there, name);
        assertEquals(frozen, again);
        here.server.must("kill-session", "-a", "-t", "=keeper");
        there.server.must("kill-session", "-a", "-t", "=keeper");
    }

    private static List<String> built(Workspace workspace, Tmux tmux) {
        Outcome outcome = tmux.muntin().load(workspace);
        Outcome.Confirmed confirmed = assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
        List<String> seen = new ArrayList<>(tmux.panes(confirmed.session(), SEEN));
        seen.add(tmux.server.must("show-environment", "-t", "=" + confirmed.session().replaceFirst(";$", "\\\\;")));
        // In the moment in which it starts, a program stands where tmux does.
        Tmux.await("panes in their directories", () -> tmux.panes(confirmed.session(), "#{==:#{pane_start_path},#{pane_current_path}}").stream().allMatch("1"::equals));
        return seen;
    }

    private static Frozen freeze(Tmux tmux, String session) throws EngineException {
        return tmux.muntin().freeze(server -> server.session(session)).orElseThrow();
    }

    private static List<Optional<Integer>> indexes(Tmux tmux) throws EngineException {
        return freeze(tmux, "dev").workspace().windows().stream().map(Window::index).map(Setting::asked).toList();
    }

    private static String said(String text) {
        return Literals.of(text);
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
