package dev.muntin.analyzer;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.PaneBuilder;
import dev.muntin.dsl.WindowBuilder;
import dev.muntin.dsl.Workspace;
import dev.muntin.dsl.WorkspaceBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzerTest {
    private static final Surroundings SURROUNDINGS = new Surroundings(Path.of("/cfg/dir"),
            Map.of("HOME", "/home/me/", "EV", "VAL", "T", "~"), user -> user.equals("root") ? Optional.of("/root") : Optional.empty(), directory -> true);

    /** Session, window, pane as written ({@code -} for nothing); where the pane starts. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, -, -",
        "./x, -, -, /cfg/dir/x",
        "x, -, -, /cfg/dir/x",
        "., -, -, /cfg/dir",
        "~/p, q, -, /home/me/p/q",
        "~/p, ./q, ./r, /home/me/p/q/r",
        "/var/log, ../q, -, /var/q",
        "/var/log, '', -, /var/log",
        "x, ./q, -, /cfg/dir/x/q",
        "~/p, /q, -, /q",
        "/s, ~, -, /home/me",
        "/s, ~root/x, -, /root/x",
        "-, q, -, /cfg/dir/q",
        "-, ./q, r, /cfg/dir/q/r",
        "/s, -, ./p, /s/p",
        "/s, $EV, -, /s/VAL",
    })
    void aRelativeDirectoryBeginsAtItsParents(String session, String window, String pane, String expected) {
        SessionSpec spec = resolved(workspace("x", w -> {
            given(session, w::directory);
            w.window(a -> {
                given(window, a::directory);
                a.pane((PaneBuilder p) -> given(pane, p::directory));
            });
        }));

        assertEquals(expected, pane(spec).directory().asked().map(Path::toString).orElse(null));
    }

    /** What stays as it is: unknown users, unknown variables, tildes inside, anything that only a shell would expand. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "$EV/${EV}x, VAL/VALx",
        "$EVx ${NOPE} $$ $1 $(id) ${EV:-y}, $EVx ${NOPE} $$ $1 $(id) ${EV:-y}",
        "\\$EV, \\VAL",
        "~, /home/me",
        "~/a, /home/me/a",
        "~nobody-here/a, ~nobody-here/a",
        "a~/b, a~/b",
        "$HOME/~, /home/me//~",
        "$T, ~",
    })
    void textIsExpandedAsTmuxpDoes(String written, String expected) {
        SessionSpec spec = resolved(workspace("x", w -> w.suppressHistory(false).window(a -> a.pane(written))));

        assertEquals(List.of(expected), texts(pane(spec)));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true, ' ls'", "true, true, false, ls", "false, , , ls", "false, true, , ' ls'", ", , , ' ls'"})
    void aBlankKeepsCommandsOutOfTheHistory(Boolean session, Boolean window, Boolean pane, String typed) {
        SessionSpec spec = resolved(workspace("x", (WorkspaceBuilder w) -> {
            given(session, w::suppressHistory);
            w.window((WindowBuilder a) -> {
                given(window, a::suppressHistory);
                a.pane((PaneBuilder p) -> {
                    p.run("ls");
                    given(pane, p::suppressHistory);
                });
            });
        }));

        assertEquals(List.of(typed), texts(pane(spec)));
    }

    @Test
    void variablesOfAPaneReplaceThoseOfItsWindow() {
        SessionSpec spec = resolved(workspace("x", w -> w.environment("S", "./s").window(a -> a
                .environment("A", "$EV").environment("B", "2")
                .pane(p -> p.environment("C", "3")).pane())));

        assertEquals(Map.of("S", "/cfg/dir/s"), values(spec.environment()));
        assertEquals(Map.of("C", "3"), values(spec.windows().getFirst().panes().get(0).environment()));
        assertEquals(Map.of("A", "VAL", "B", "2"), values(spec.windows().getFirst().panes().get(1).environment()));
    }

    @Test
    void theLastOneThatAsksForTheFocusGetsIt() {
        SessionSpec spec = resolved(workspace("x", w -> w
                .window(a -> a.focus().pane(PaneBuilder::focus).pane(PaneBuilder::focus).pane())
                .window(b -> b.focus().pane().pane())
                .window(c -> { })));

        assertEquals(1, spec.focus());
        assertEquals(1, spec.windows().get(0).focus());
        assertEquals(1, spec.windows().get(1).focus());
    }

    @Test
    void aWorkspaceWithoutWindowsHasOneAndAWindowWithoutPanesToo() {
        assertEquals(1, resolved(workspace("x", w -> { })).windows().getFirst().panes().size());
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnceAtItsLineOfJava() {
        int here = new Throwable().getStackTrace()[0].getLineNumber();
        Workspace wrong = workspace("a.b", w -> w
                .directory("/missing")
                .window("l", l -> l.layout("tilled")
                        .pane("nul \0")));

        Surroundings strict = new Surroundings(Path.of("/"), Map.of(), user -> Optional.empty(), directory -> false);
        Analysis.Rejected rejected = assertInstanceOf(Analysis.Rejected.class, Analyzer.analyze(wrong, strict));

        assertEquals(List.of(
                        "AnalyzerTest.java:" + (here + 1) + " bad-name",
                        "AnalyzerTest.java:" + (here + 2) + " missing-directory",
                        "AnalyzerTest.java:" + (here + 4) + " bad-value",
                        "AnalyzerTest.java:" + (here + 3) + " unknown-layout"),
                rejected.diagnostics().stream().map(AnalyzerTest::summary).toList());
    }

    private static String summary(Diagnostic diagnostic) {
        return diagnostic.origin().place() + " " + diagnostic.kind().code();
    }

    private static SessionSpec resolved(Workspace workspace) {
        return switch (Analyzer.analyze(workspace, SURROUNDINGS)) {
            case Analysis.Resolved resolved -> resolved.session();
            case Analysis.Rejected rejected -> throw new AssertionError(rejected.diagnostics());
        };
    }

    private static <T> void given(T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    private static PaneSpec pane(SessionSpec spec) {
        return spec.windows().getFirst().panes().getFirst();
    }

    private static List<String> texts(PaneSpec pane) {
        return pane.lines().stream().map(LineSpec::typed).toList();
    }

    private static Map<String, String> values(Assignments assignments) {
        return assignments.entries().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
    }
}
