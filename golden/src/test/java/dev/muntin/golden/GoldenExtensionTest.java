package dev.muntin.golden;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class GoldenExtensionTest {
    private static final String DEV = "session_name: dev\nwindows:\n- panes: [ls, pwd]\n";
    private static Path workspaces = Path.of("");

    @TempDir
    private Path folder;

    /** A user's tests; nobody runs them but those below. */
    static class Users {
        @RegisterExtension
        static GoldenExtension golden = new GoldenExtension(Approving.NEVER);

        @TestFactory
        Stream<DynamicTest> folder(Golden golden) {
            return golden.folder(workspaces);
        }

        @Test
        void java(Golden golden) {
            golden.verify(workspace("it's/one", w -> w.directory("~").window("shell", s -> s.pane().pane())));
        }

        @Test
        void broken(Golden golden) {
            golden.verify(workspace("broken", w -> w.window("shell", s -> s.layout("tilled"))));
        }

        @Test
        void wantsSomethingElse(Path golden) {
            throw new AssertionError("got " + golden);
        }
    }

    @BeforeEach
    void here() {
        workspaces = folder;
    }

    @Test
    void aWorkspaceInJavaIsComparedWithTheFileBesideTheTest() {
        assertEquals(List.of(), failures("java", Approving.BY_HAND));
        assertTrue(Files.exists(Path.of("src/test/java/dev/muntin/golden/GoldenExtensionTest.Users.java.it%27s%2fone.approved.sh")));
    }

    @Test
    void aWorkspaceInJavaThatHasErrorsSaysWhichAndWhere() {
        String words = failures("broken", Approving.BY_HAND).getFirst();

        assertTrue(words.startsWith("workspace 'broken' has errors:\nGoldenExtensionTest.java:"), words);
        assertTrue(words.contains("unknown layout 'tilled'"), words);
    }

    @Test
    void aFolderIsATestForEachWorkspaceAndEachOrphan() throws IOException {
        put("dev.yaml", DEV);
        put("gone.yaml.approved.sh", "tmux\n");

        assertEquals(List.of("dev.yaml", "gone.yaml"), names("folder", Approving.NEVER));
    }

    @Test
    void whatWasApprovedPasses() throws IOException {
        put("dev.yaml", DEV);
        GoldenFolder.of(folder, "x").files().forEach(file -> file.approve(Map.of()));
        put("dev.yaml.received.sh", "of a run before\n");

        assertEquals(List.of(), failures("folder", Approving.BY_HAND));
        assertEquals(List.of("dev.yaml", "dev.yaml.approved.sh"), files());
    }

    @Test
    void byHandWhatWasReceivedIsLeftBesideWhatWasApproved() throws IOException {
        put("dev.yaml", DEV);

        String words = failures("folder", Approving.BY_HAND).getFirst();

        assertTrue(words.contains("no plan is approved yet"), words);
        assertTrue(words.endsWith("run the tests with -Dmuntin.golden=approve"), words);
        assertEquals(List.of("dev.yaml", "dev.yaml.received.sh"), files());
    }

    @Test
    void anApprovingRunFailsOnceAndThenPasses() throws IOException {
        put("dev.yaml", DEV);
        put("gone.yaml.approved.sh", "tmux\n");
        put("dev.yaml.received.sh", "of a run before\n");

        List<String> words = failures("folder", Approving.AT_ONCE);

        assertEquals(2, words.size());
        assertTrue(words.getFirst().contains("approved just now: '"), words.getFirst());
        assertEquals(List.of("dev.yaml", "dev.yaml.approved.sh"), files());
        assertEquals(List.of(), failures("folder", Approving.AT_ONCE));
        assertEquals(List.of(), failures("folder", Approving.NEVER));
    }

    @Test
    void whereCiIsSetNothingIsWritten() throws IOException {
        put("dev.yaml", DEV);
        put("new.yaml", DEV);
        put("gone.yaml.approved.sh", "tmux\n");
        put("dev.yaml.approved.sh", "tmux\n");
        List<String> before = files();

        List<String> words = failures("folder", Approving.NEVER);

        assertEquals(3, words.size());
        assertTrue(words.getFirst().contains("-tmux\n"), words.getFirst());
        assertTrue(words.stream().allMatch(each -> each.endsWith("nothing is approved where CI is set")));
        assertEquals(before, files());
        assertEquals("tmux\n", Files.readString(folder.resolve("dev.yaml.approved.sh")));
    }

    @Test
    void aFolderWithoutWorkspacesIsNoSuccess() {
        assertTrue(failures("folder", Approving.BY_HAND).getFirst().startsWith("there is no workspace (*.yaml, *.yml, *.json) in '" + folder));
        workspaces = folder.resolve("nowhere");
        assertTrue(failures("folder", Approving.BY_HAND).getFirst().startsWith("there is no folder '" + folder));
    }

    @Test
    void otherParametersAreLeftToOthers() {
        assertTrue(failures("wantsSomethingElse", Approving.BY_HAND).getFirst().contains("No ParameterResolver registered"));
    }

    private static List<String> failures(String method, Approving how) {
        Users.golden = new GoldenExtension(how);
        return events(method).filter(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().isPresent())
                .map(event -> String.valueOf(event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow().getMessage())).toList();
    }

    private static List<String> names(String method, Approving how) {
        Users.golden = new GoldenExtension(how);
        return events(method).map(event -> event.getTestDescriptor().getDisplayName()).filter(name -> name.endsWith(".yaml")).toList();
    }

    private static Stream<Event> events(String method) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectMethod(Users.class, Stream.of(Users.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(method)).findFirst().orElseThrow())).execute().allEvents().finished().stream();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
