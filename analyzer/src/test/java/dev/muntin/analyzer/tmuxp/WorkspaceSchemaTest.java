package dev.muntin.analyzer.tmuxp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.fuzz.Crew;
import dev.muntin.analyzer.fuzz.RandomFile;
import dev.muntin.analyzer.fuzz.Verdict;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the reader say the same of a file, as far as a schema can say it. */
class WorkspaceSchemaTest {
    private static final SchemaCheck SCHEMA = new SchemaCheck(WorkspaceSchema.mapping());
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return Stream.concat(files.filter(file -> file.toString().endsWith(".yaml")), Stream.of(Everything.FILE)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFits(Path file) throws IOException {
        assertEquals(List.of(), SCHEMA.faults(json(Files.readString(file))));
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void theExampleOfAKeyIsReadAndFits(Key key) {
        assertEquals(List.of(), SCHEMA.faults(property(key), WorkspaceSchema.example(key), key.word()));
        if (key.takes() != Takes.FILES) {
            for (Level level : key.levels()) {
                String text = around(level, key.word() + ": " + key.example());
                assertEquals(List.of(), SCHEMA.faults(json(text)), text);
                assertTrue(Verdict.on(file(text)).stream().allMatch(found -> found.kind() == Kind.TMUXP_ONLY), () -> file(text).words());
            }
        }
    }

    @Test
    void whateverIsReadWithoutAWordFits() {
        int quiet = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            String text = new RandomFile(new Random(Crew.mixed(seed)), WorkspaceKeys.all(), seed % 2 == 0).next();
            if (Verdict.on(file(text)).isEmpty()) {
                quiet++;
                assertEquals(List.of(), SCHEMA.faults(json(text)), text);
            }
        }
        assertTrue(quiet > 50, "only " + quiet + " files were without a fault");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "amounts", "around", "cmd-twice", "empty", "missing-both", "missing-cmd", "missing-values", "missing-windows", "root-list", "root-text",
        "unknown-keys", "wrong-types", "wrong-windows", "wrong-windows-text"})
    void whatIsBrokenDoesNotFit(String name) throws IOException {
        assertFalse(SCHEMA.faults(json(Files.readString(BROKEN.resolve(name + ".yaml")))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{session_name: x, windows: {}}", "{session_name: [x], windows: []}", "{session_name: , windows: []}", "{windows: []}",
        "{session_name: x, windows: [a]}", "{session_name: x, windows: [{panes: {}}]}", "{session_name: x, windows: [{pains: []}]}",
        "{session_name: x, windows: [{window_index: -1}]}", "{session_name: x, windows: [{window_index: x}]}",
        "{session_name: x, windows: [{panes: [{size: 0}]}]}", "{session_name: x, windows: [{panes: [{size: 101%}]}]}",
        "{session_name: x, windows: [{panes: [{size: wide}]}]}", "{session_name: x, windows: [{panes: [{cmd: a, shell_command: b}]}]}",
        "{session_name: x, windows: [{panes: [[{enter: false}]]}]}", "{session_name: x, windows: [{panes: [[[a]]]}]}",
        "{session_name: x, windows: [{panes: [{sleep_before: -1}]}]}", "{session_name: x, windows: [{panes: [{sleep_after: soon}]}]}",
        "{session_name: x, windows: [{synchronize: never}]}", "{session_name: x, windows: [{focus: []}]}",
        "{session_name: x, windows: [{options: [a]}]}", "{session_name: x, windows: [{options: {a: [b]}}]}",
        "{session_name: x, windows: [], environment: {A: }}", "{session_name: x, windows: [], environment: PATH}",
        "{session_name: x, windows: [], on_project_start: {a: b}}", "{session_name: x, windows: [], workspace_builder_options: {pane_readiness: maybe}}",
        "{session_name: x, windows: [], include: }", "{session_name: x, windows: [], shell_command_before: {cmd: a}}"})
    void neitherReadsNorFits(String text) {
        assertFalse(Verdict.on(file(text)).isEmpty(), "the reader takes it");
        assertFalse(SCHEMA.faults(json(text)).isEmpty(), "the schema takes it");
    }

    @Test
    void whatIsAsideSaysNothing() {
        String text = "{$schema: muntin.schema.json, x-parts: [&ls {shell_command: ls, x-why: it}], session_name: x, windows: [{x-w: 1, panes: [*ls]}]}";
        assertEquals(List.of(), Verdict.on(file(text)));
        assertEquals(List.of(), SCHEMA.faults(json(text)));
        String misplaced = "{session_name: x, windows: [{$schema: x, panes: []}]}";
        assertEquals(List.of(Kind.UNKNOWN_KEY), Verdict.on(file(misplaced)).stream().map(Diagnostic::kind).toList());
        assertFalse(SCHEMA.faults(json(misplaced)).isEmpty());
    }

    @Test
    void aFileThatLiesOverAnotherNeedsNoNameOfItsOwn() {
        assertEquals(List.of(), SCHEMA.faults(json("extends: base.yaml")));
    }

    private static Datum property(Key key) {
        Level level = key.levels().getFirst();
        Datum described = level == Level.SESSION ? SCHEMA.root() : SCHEMA.at("#/$defs/" + Shapes.name(level));
        return SchemaCheck.in(SchemaCheck.in(described, "properties"), key.word());
    }

    private static String around(Level level, String entry) {
        String cmd = entry.startsWith("cmd:") ? entry : "cmd: a, " + entry;
        return switch (level) {
            case SESSION -> Stream.of("session_name: x", "windows: []").filter(line -> !line.startsWith(entry.substring(0, entry.indexOf(':') + 1)))
                    .reduce(entry, (all, line) -> all + "\n" + line);
            case WINDOW -> "{session_name: x, windows: [{" + entry + "}]}";
            case PANE -> "{session_name: x, windows: [{panes: [{" + entry + "}, blank]}]}";
            case COMMAND -> "{session_name: x, windows: [{panes: [[{" + cmd + "}]]}]}";
            case COMMANDS -> "{session_name: x, shell_command_before: {" + entry + "}, windows: []}";
            case BUILDER_OPTIONS -> "{session_name: x, workspace_builder_options: {" + entry + "}, windows: []}";
        };
    }

    private static WorkspaceFile file(String text) {
        return WorkspaceFile.of(new SourceFile("x.yaml", Path.of("/base/x.yaml"), text));
    }

    private static Datum json(String text) {
        return NodeJson.of(new YamlReader(new Diagnostics()).read(new SourceFile("x.yaml", Path.of("x.yaml"), text)).orElseThrow());
    }
}
