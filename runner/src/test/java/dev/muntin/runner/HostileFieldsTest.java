package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Literals;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.WindowBuilder;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a field is built and confirmed, or refused where it stands; nothing of it is executed that was not a command. */
class HostileFieldsTest {
    private static final List<String> TEXTS = List.of(
            "#(touch PWNED)", "$(touch PWNED)", "`touch PWNED`", "; touch PWNED", "'; touch PWNED; '", "\"; touch PWNED; \"", "x\ntouch PWNED\n", "x\rtouch PWNED\r",
            "run-shell 'touch PWNED'", "' ; run-shell 'touch PWNED", "} ; run-shell 'touch PWNED' ; {", "#{l:#(touch PWNED)}", "#[fg=red]#(touch PWNED)", "##(touch PWNED)",
            "%H%%d", "#{pid}", "=", "=x", "{marked}", "{", "}", "-n", "--", "-t=x", "~", "~root", "$HOME", "${HOME}", "\\;", "x;", ";", "\\", "x\\", "\t", "\u001b[31m",
            "\u202Etouch PWNED", "שלום עולם", "日本 👍🏽", "@1", "%1", "$1", "+1", "!", "^", "1", " ", "x".repeat(10_000) + "$(touch PWNED)");

    /** Where a text can stand. */
    enum Field {
        NAME((w, text) -> { }),
        TITLE((w, text) -> w.pane(p -> p.title(Literals.of(text)))),
        VARIABLE((w, text) -> w.pane(p -> p.environment("HOSTILE", Literals.of(text)))),
        OPTION((w, text) -> w.optionAfter("@hostile", Literals.optionAfter("@hostile", text)).pane()),
        TYPED((w, text) -> w.pane(text)),
        SHELL((w, text) -> w.pane(p -> p.shell("exec sh -c 'exec sleep 1000' sh " + PosixShell.quote(text))));

        private final BiConsumer<WindowBuilder, String> said;

        Field(BiConsumer<WindowBuilder, String> said) {
            this.said = said;
        }

        void say(WindowBuilder window, String text) {
            said.accept(window, text);
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void itIsBuiltOrRefusedWhereItStands(Field field) throws EngineException, IOException {
        try (Tmux tmux = new Tmux("")) {
            List<String> accepted = TEXTS.stream().filter(text -> isAccepted(tmux, hostile("dev", field, List.of(text)))).toList();
            assertTrue(accepted.size() > TEXTS.size() / 2, accepted::toString);
            tmux.server.must("new-session", "-d", "-s", "keeper");
            for (Planner planner : List.of(Planners.ALL.getFirst(), Planners.DEFAULT)) {
                stands(tmux, hostile("dev", field, accepted), planner);
            }
        }
    }

    @Test
    void soIsTheNameOfTheSession() throws EngineException, IOException {
        try (Tmux tmux = new Tmux("")) {
            // Without it, the server would end with each session.
            tmux.server.must("new-session", "-d", "-s", "keeper");
            for (String text : TEXTS) {
                Workspace workspace = hostile(Literals.of(text), Field.TYPED, List.of("x"));
                // As long as a name may be that a client's line has to hold.
                if (text.length() < 1_000 && isAccepted(tmux, workspace)) {
                    stands(tmux, workspace, Planners.DEFAULT);
                }
            }
        }
    }

    @Test
    void soAreDirectories() throws EngineException, IOException {
        try (Tmux tmux = new Tmux("")) {
            List<Path> accepted = new ArrayList<>();
            for (String text : TEXTS.stream().filter(each -> each.length() < 100 && !each.contains("/")).toList()) {
                Path directory = Files.createDirectory(tmux.server.work().resolve(text + "."));
                if (isAccepted(tmux, in(List.of(directory)))) {
                    accepted.add(directory);
                }
            }
            assertTrue(accepted.size() > TEXTS.size() / 2, accepted::toString);
            stands(tmux, in(accepted), Planners.DEFAULT);
        }
    }

    private static Workspace in(List<Path> directories) {
        return workspace("dev", w -> directories.forEach(directory -> w.window("a", a -> a.directory(Literals.of(directory.toString())).pane())));
    }

    /** A window for each; what is typed is only swallowed. */
    private static Workspace hostile(String session, Field field, List<String> texts) {
        return workspace(session, w -> {
            w.option("default-command", "stty raw -echo; exec cat >/dev/null").suppressHistory(false);
            texts.forEach(text -> w.window(field == Field.NAME ? Literals.of(text) : "a", a -> field.say(a, text)));
        });
    }

    private static boolean isAccepted(Tmux tmux, Workspace workspace) {
        return switch (Analyzer.analyze(workspace, Surroundings.here(tmux.server.work(), tmux.server.environment()))) {
            case Analysis.Resolved resolved -> true;
            case Analysis.Rejected rejected -> {
                assertTrue(rejected.diagnostics().stream().allMatch(diagnostic -> diagnostic.origin().isKnown()), rejected::toString);
                yield false;
            }
        };
    }

    private static void stands(Tmux tmux, Workspace workspace, Planner planner) throws EngineException, IOException {
        Outcome outcome = tmux.muntin().planner(planner).load(workspace);
        Outcome.Confirmed confirmed = assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome);
        assertEquals(List.of(), tmux.muntin().confirm(workspace).differences());
        tmux.server.must("kill-session", "-t", "$" + confirmed.panes().getFirst().session());
        try (Stream<Path> files = Files.walk(tmux.server.directory())) {
            assertEquals(List.of(), files.filter(file -> file.getFileName().toString().equals("PWNED")).toList());
        }
    }
}
