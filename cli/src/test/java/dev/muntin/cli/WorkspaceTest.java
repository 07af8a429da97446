package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file a WORKSPACE means. Each file here is named in the session that it declares, so that a plan tells which one was read. */
class WorkspaceTest {
    @TempDir
    private Path directory;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aHome() {
        environment.put("HOME", directory.resolve("home").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {".tmuxp.yaml", ".tmuxp.yml", ".tmuxp.json"})
    void aDirectoryMeansItsOneFile(String name) throws IOException {
        put("api/" + name, "it");

        assertRead("it", "api");
    }

    @Test
    void theWorkingDirectoryIsADirectoryToo() throws IOException {
        put(".tmuxp.yaml", "here");

        assertRead("here", ".");
    }

    @Test
    void aDirectoryWithoutAFileSaysWhatWasLookedFor() throws IOException {
        Files.createDirectory(directory.resolve("api.d"));

        assertMissing("there is no workspace 'api.d': no .tmuxp.yaml, .tmuxp.yml, .tmuxp.json in this directory", "api.d");
    }

    @Test
    void aDirectoryWithSeveralFilesIsNotGuessedAt() throws IOException {
        put("api/.tmuxp.yaml", "one");
        put("api/.tmuxp.json", "two");

        assertMissing("the directory 'api' has several workspaces, name one: .tmuxp.yaml, .tmuxp.json", "api");
    }

    @Test
    void aPathThatIsNotThereIsSaid() {
        assertMissing("there is no workspace 'a/b.yaml': no such file or directory", "a/b.yaml");
    }

    @Test
    void aFolderThatKeepsItsUserOutIsNoEmptyOne() throws IOException {
        try (Tool tool = new Tool("")) {
            Path folder = Files.createDirectory(tool.server.work().resolve("api"));
            Files.writeString(folder.resolve(".tmuxp.yaml"), "session_name: api\nwindows:\n- panes: [pane]\n");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));

            assertEquals("muntin: there is no workspace 'api': you may not look into this directory",
                    tool.humbly("check", "api").stderr().split(",")[0]);
            assertEquals("muntin: there is no workspace 'api/.tmuxp.yaml': you may not look into its directory\n",
                    tool.humbly("check", "api/.tmuxp.yaml").stderr());
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void anEmptyNameIsSaid() {
        assertMissing("the name of the workspace is empty", "");
    }

    @Test
    void aLoneDashIsNoStandardInput() {
        assertMissing("there is no workspace '-': no such file or directory, and no -.yaml, -.yml, -.json, -.java in " + home(".tmuxp"), "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {".yaml", ".yml", ".json", ".java"})
    void aNameIsFoundInTmuxpsFolder(String ending) throws IOException {
        put("home/.tmuxp/work" + ending, "named");

        assertRead("named", "work");
    }

    @Test
    void aJavaFileIsReadWhereItIsNamed() throws IOException {
        put("api/Dev.java", "it");

        assertRead("it", "api/Dev.java");
    }

    @Test
    void aJavaFileIsNeverMeantByItsDirectory() throws IOException {
        put("api/.tmuxp.java", "it");

        assertMissing("there is no workspace 'api': no .tmuxp.yaml, .tmuxp.yml, .tmuxp.json in this directory, and no api.yaml, api.yml, "
                + "api.json, api.java in " + home(".tmuxp"), "api");
    }

    @Test
    void messagesCallAJavaFileByItsPath() throws IOException {
        put("api/Dev.java", "a:b");

        assertEquals("api/Dev.java:2", run("api/Dev.java").err().split(": ")[0]);
    }

    @Test
    void anUnknownNameSaysWhereItWasLookedFor() throws IOException {
        put("home/.config/tmuxp/other.yaml", "other");

        assertMissing("there is no workspace 'work': no such file or directory, and no work.yaml, work.yml, work.json, work.java in "
                + home(".config/tmuxp"), "work");
    }

    @Test
    void theNearestNameIsSuggested() throws IOException {
        put("home/.tmuxp/work.yaml", "named");

        assertMissing("there is no workspace 'wrok': no such file or directory, and no wrok.yaml, wrok.yml, wrok.json, wrok.java in "
                + home(".tmuxp") + "; did you mean 'work'?", "wrok");
    }

    @Test
    void soIsAFileWithoutItsEnding() throws IOException {
        put("dev.yaml", "here");

        assertMissing("there is no workspace 'dev': no such file or directory, and no dev.yaml, dev.yml, dev.json, dev.java in "
                + home(".tmuxp") + "; did you mean 'dev.yaml'?", "dev");
    }

    @Test
    void soIsTheNearestFileOfAFolder() throws IOException {
        put("api/dev.yaml", "here");
        put("api/notes.txt", "text");

        assertMissing("there is no workspace 'api/dve.yaml': no such file or directory; did you mean 'api/dev.yaml'?", "api/dve.yaml");
        assertMissing("there is no workspace 'api/notes.tx': no such file or directory", "api/notes.tx");
        assertMissing("there is no workspace 'api/web.yaml': no such file or directory", "api/web.yaml");
    }

    @Test
    void nothingIsNearTheRoot() {
        assertMissing("there is no workspace '/': no .tmuxp.yaml, .tmuxp.yml, .tmuxp.json in this directory", "/");
    }

    @Test
    void theNewerFolderHidesTheOlder() throws IOException {
        put("home/.tmuxp/work.yaml", "older");
        put("home/.config/tmuxp/work.yaml", "newer");

        assertRead("newer", "work");
    }

    @Test
    void withoutHomeTheFolderIsInTheHomeThatTheListOfUsersNames() {
        environment.remove("HOME");

        String said = run("nowhere-to-be-found").err();
        assertTrue(said.contains(" in " + System.getProperty("user.home") + "/."), said);
    }

    @Test
    void xdgMovesTheNewerFolder() throws IOException {
        put("home/.config/tmuxp/work.yaml", "default");
        put("xdg/tmuxp/work.yaml", "xdg");
        environment.put("XDG_CONFIG_HOME", directory.resolve("xdg").toString());

        assertRead("xdg", "work");
    }

    @Test
    void tmuxpsOwnVariableGoesFirst() throws IOException {
        put("home/.config/tmuxp/work.yaml", "default");
        put("mine/work.yaml", "mine");
        environment.put("TMUXP_CONFIGDIR", directory.resolve("mine").toString());

        assertRead("mine", "work");
    }

    @Test
    void aDirectoryOfThatNameThatIsNoWorkspaceHidesNothing() throws IOException {
        Files.createDirectory(directory.resolve("work"));
        put("home/.tmuxp/work.yaml", "named");

        assertRead("named", "work");
    }

    @Test
    void aFileOfThatNameGoesFirst() throws IOException {
        put("work", "file");
        put("home/.tmuxp/work.yaml", "named");

        assertRead("file", "work");
    }

    @Test
    void aPathIsNoName() throws IOException {
        put("home/.tmuxp/work.yaml", "named");

        assertMissing("there is no workspace './work': no such file or directory", "./work");
    }

    @Test
    void messagesCallTheFileOfADirectoryByItsPath() throws IOException {
        put("api/.tmuxp.yaml", "a:b");

        assertEquals("api/.tmuxp.yaml:1:15", run("api").err().split(": ")[0]);
    }

    @Test
    void relativePathsBeginAtTheFile() throws IOException {
        put("home/.tmuxp/work.yaml", "named");
        Files.writeString(directory.resolve("home/.tmuxp/work.yaml"), "start_directory: ./sub\n", StandardOpenOption.APPEND);

        assertEquals(home(".tmuxp/sub"), run("work").out().split(" -c ")[1].split("\\s")[0]);
    }

    private void put(String file, String session) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, switch (file.replaceFirst(".*(?=\\.)", "")) {
            case ".json" -> "{\"session_name\": \"" + session + "\", \"windows\": [{\"panes\": [\"blank\"]}]}";
            case ".java" -> "import dev.muntin.dsl.Workspace;\nclass X { Workspace workspace() { return Workspace.workspace(\"" + session
                    + "\", w -> w.window(\"a\", a -> a.pane())); } }";
            default -> "session_name: " + session + "\nwindows:\n- panes: [blank]\n";
        });
    }

    private String home(String path) {
        return directory.resolve("home").resolve(path).toString();
    }

    private Ran run(String workspace) {
        return Ran.in(directory, environment, "plan", workspace);
    }

    private void assertRead(String session, String workspace) {
        Ran ran = run(workspace);
        assertEquals("session '" + session + "', planner transaction: 1 dispatch", ran.out().lines().findFirst().orElse(ran.err()));
    }

    private void assertMissing(String words, String workspace) {
        assertEquals(new Ran(2, "", "muntin: " + words + "\n"), run(workspace));
    }
}
