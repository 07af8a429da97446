package dev.muntin.golden;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.testkit.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

        @TestFactory
        Stream<DynamicTest> folderWithAVariable(Golden golden) {
            return golden.folder(workspaces, Map.of("PROJECT", "shop"));
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
    void aFolderIsReadWithTheVariablesThatAreGiven() throws IOException {
        put("dev.yaml", "session_name: ${PROJECT}\nwindows:\n- panes: [ls]\n");
        GoldenFolder.of(folder, "x").files().forEach(file -> file.approve(Map.of("PROJECT", "shop")));

        assertEquals(List.of(), failures("folderWithAVariable", Approving.BY_HAND));
        assertEquals(1, failures("folder", Approving.NEVER).size());
    }

    @Test
    void aFileWhoseNameCannotBeWrittenFailsAndTheOthersAreTested() throws IOException {
        put("dev.yaml", DEV);
        Output.of(List.of("/bin/sh", "-c", "mv dev.yaml \"$(printf '\\351.yaml')\""), Map.of(), folder);
        put("dev.yaml", DEV);

        List<String> words = failures("folder", Approving.AT_ONCE);

        assertEquals(2, words.size());
        assertTrue(words.getFirst().contains("approved just now"), words.getFirst());
        assertTrue(words.getLast().contains(".yaml.approved.sh' cannot be read: its name is no text in "), words.getLast());
        assertTrue(words.getLast().endsWith("LC_ALL=C.UTF-8 is one that can write all names"), words.getLast());
    }

    @Test
    void whatCannotBeWrittenSaysWhyAndAdvisesNothingThatWouldNotHelp() throws IOException {
        put("x".repeat(240) + ".yaml", DEV);

        assertTrue(failures("folder", Approving.NEVER).getFirst().endsWith(".approved.sh' cannot be read: File name too long"));
        assertTrue(failures("folder", Approving.BY_HAND).getFirst().endsWith(".received.sh': File name too long"));
        assertTrue(failures("folder", Approving.AT_ONCE).getFirst().endsWith(".approved.sh' cannot be changed: File name too long"));
    }

    @Test
    void whatARunBeforeReceivedAndCannotBeRemovedIsSaidBesideWhatCameOfThePlan() throws IOException {
        put("dev.yaml", DEV);
        Files.createDirectories(folder.resolve("dev.yaml.received.sh/full"));

        String approving = failures("folder", Approving.AT_ONCE).getFirst();
        String approved = failures("folder", Approving.BY_HAND).getFirst();

        assertTrue(approving.contains("dev.yaml.approved.sh' is new, but what a run before received cannot be removed: '"), approving);
        assertTrue(approved.contains("the plan is as approved, but what a run before received cannot be removed: '"), approved);
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
    void warningsAreToldInTheWordsOfTheCommandLine() throws IOException {
        put("dev.yaml", DEV + "  layuot: tiled\n");
        GoldenFile file = GoldenFolder.of(folder, folder.toString()).files().getFirst();
        String words = file.approve(Map.of()).words().apply(Ink.PLAIN);

        assertTrue(words.contains(": warning: "), words);
        assertEquals(words, said("folder"));
    }

    @Test
    void otherParametersAreLeftToOthers() {
        assertTrue(failures("wantsSomethingElse", Approving.BY_HAND).getFirst().contains("No ParameterResolver registered"));
    }

    private static String said(String method) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(List.of(), failures(method, Approving.NEVER));
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
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
