package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {
    private static final String NAMED = "session_name: ${NAME}\nwindows:\n- panes: [ls]\n";
    private static final String DEV = "session_name: dev\nwindows:\n- panes: [ls, pwd]\n";

    @TempDir
    private Path directory;

    @Test
    void whatNobodyHasApprovedIsNamedWithWhatToType() throws IOException {
        put("ws/dev.yaml", DEV);

        assertEquals(new Ran(1, "ws/dev.yaml: no plan is approved yet: there is no 'ws/dev.yaml.approved.sh'\n",
                "muntin: 1 of 1 plan not as approved; once you have read it: muntin golden approve ws\n"), golden("check", "ws"));
        assertEquals(List.of("dev.yaml"), names("ws"));
    }

    @Test
    void approvingSaysWhatItWritesAndFailsOnce() throws IOException {
        put("ws/dev.yaml", DEV);

        assertEquals(new Ran(1, "ws/dev.yaml: approved, 'ws/dev.yaml.approved.sh' is new\n",
                "muntin: 1 approved plan changed; look at the difference before you commit it, and then: muntin golden check ws\n"), golden("approve", "ws"));
        assertEquals(new Ran(0, "", "muntin: nothing was written; 1 of 1 plan as approved\n"), golden("approve", "ws"));
        assertEquals(new Ran(0, "", "muntin: 1 plan as approved\n"), golden("check", "ws"));
        assertEquals(new Ran(0, "", ""), golden("check", "-q", "ws"));
        assertEquals(List.of("dev.yaml", "dev.yaml.approved.sh"), names("ws"));
    }

    @Test
    void aChangeIsShownLineByLineAndColouredOnlyIfWanted() throws IOException {
        put("ws/dev.yaml", DEV);
        golden("approve", "ws");
        put("ws/dev.yaml", DEV.replace("- panes", "- layout: tiled\n  panes"));

        Ran plain = golden("check", "ws");

        assertEquals(1, plain.exit());
        assertTrue(plain.out().startsWith("ws/dev.yaml: the plan is not the approved one of 'ws/dev.yaml.approved.sh'\n@@ -"), plain.out());
        assertTrue(plain.out().contains("\n-select-layout -t =dev: even-vertical ; \\\n+select-layout -t =dev: tiled ; \\\n"), plain.out());
        assertTrue(golden("check", "ws", "--color", "always").out().contains("\033[32m+select-layout -t =dev: tiled ; \\\033[0m\n"));
    }

    @Test
    void anApprovedPlanWhoseWorkspaceHasGoneIsADifference() throws IOException {
        put("ws/gone.yaml.approved.sh", "tmux\n");

        assertEquals("ws/gone.yaml: this workspace has gone, its approved plan has not: 'ws/gone.yaml.approved.sh'\n", golden("check", "ws").out());
        assertEquals("ws/gone.yaml: this workspace has gone, and now 'ws/gone.yaml.approved.sh', too\n", golden("approve", "ws").out());
        assertEquals(List.of(), names("ws"));
    }

    @Test
    void aWorkspaceWithErrorsSaysWhereAndIsWrongUsage() throws IOException {
        put("ws/dev.yaml", DEV + "  layout: tilled\n");

        Ran ran = golden("check", "ws");

        assertEquals(2, ran.exit());
        assertEquals("ws/dev.yaml: there is no plan: the workspace has errors\n", ran.out());
        assertTrue(ran.err().startsWith("ws/dev.yaml:4:11: error: the window has an unknown layout 'tilled' [unknown-layout]\n"), ran.err());
        assertTrue(ran.err().endsWith("\nmuntin: 1 of 1 plan not as approved\n"), ran.err());
        assertTrue(golden("approve", "ws").err().endsWith("\nmuntin: nothing was written; 0 of 1 plan as approved\n"));
        assertEquals(2, golden("approve", "ws").exit());
    }

    @Test
    void forProgramsItIsJson() throws IOException {
        put("ws/dev.yaml", DEV);
        put("ws/gone.json.approved.sh", "tmux\n");
        golden("approve", "ws");
        put("ws/new.yaml", DEV);

        assertEquals("""
                {
                  "schema" : 1,
                  "golden" : [ {
                    "workspace" : "ws/dev.yaml",
                    "approved" : "ws/dev.yaml.approved.sh",
                    "state" : "as-approved"
                  }, {
                    "workspace" : "ws/new.yaml",
                    "approved" : "ws/new.yaml.approved.sh",
                    "state" : "missing"
                  } ]
                }
                """, golden("check", "--json", "ws").out());
    }

    @Test
    void forProgramsADifferenceIsDataAndNoError() throws IOException {
        put("ws/dev.yaml", DEV);
        put("ws/Dev.java", "class Dev {}");

        assertEquals(new Ran(1, golden("check", "--json", "ws").out(), ""), golden("check", "--json", "ws"));
        assertEquals(new Ran(1, golden("check", "--json", "ws").out().replace("missing", "approved"), ""), golden("approve", "--json", "ws"));
    }

    @Test
    void filesAndFoldersCanBeNamedAndEachCountsOnce() throws IOException {
        put("ws/dev.yaml", DEV);
        put("ws/other.yaml", DEV);
        put("one.yaml", DEV);

        assertEquals(new Ran(1, """
                one.yaml: approved, 'one.yaml.approved.sh' is new
                ws/dev.yaml: approved, 'ws/dev.yaml.approved.sh' is new
                """, "muntin: 2 approved plans changed; look at the difference before you commit it, and then: muntin golden check one.yaml ws/dev.yaml\n"),
                golden("approve", "one.yaml", "ws/dev.yaml"));
        assertEquals(new Ran(0, "", "muntin: 2 plans as approved\n"), golden("check", "one.yaml", "ws/dev.yaml"));
        assertEquals(new Ran(1, "./ws/other.yaml: no plan is approved yet: there is no './ws/other.yaml.approved.sh'\n",
                "muntin: 1 of 3 plans not as approved; once you have read it: muntin golden approve one.yaml ws/dev.yaml ./ws\n"),
                golden("check", "one.yaml", "ws/dev.yaml", "./ws"));
    }

    @Test
    void anApprovedPlanStandsForItsWorkspace() throws IOException {
        put("ws/dev.yaml", DEV);
        golden("approve", "ws");

        assertEquals(new Ran(0, "", "muntin: 1 plan as approved\n"), golden("check", "ws/dev.yaml", "ws/dev.yaml.approved.sh"));
    }

    @Test
    void aFileThatHasGoneIsKnownByItsApprovedPlan() throws IOException {
        put("gone.yaml.approved.sh", "tmux\n");

        assertEquals(1, golden("check", "gone.yaml").exit());
        assertEquals("gone.yaml: this workspace has gone, and now 'gone.yaml.approved.sh', too\n", golden("approve", "gone.yaml").out());
    }

    @Test
    void aVariableIsGivenAsToOtherCommandsAndIsPartOfWhatToType() throws IOException {
        put("ws/dev.yaml", NAMED);

        assertEquals("muntin: 1 approved plan changed; look at the difference before you commit it, and then: muntin golden check --set 'NAME=a b' ws\n",
                golden("approve", "ws", "--set", "NAME=a b").err());
        assertEquals(0, golden("check", "--set", "NAME=a b", "ws").exit());
        assertEquals(1, golden("check", "--set", "NAME=c", "ws").exit());
        assertEquals(2, golden("check", "ws").exit());
        assertTrue(golden("check", "--set", "=", "ws").err().startsWith("muntin: --set takes NAME=VALUE"));
    }

    @Test
    void whatCannotBeNamedLeavesTheOthersUnwritten() throws IOException {
        put("dev.yaml", DEV);

        assertEquals(2, golden("approve", "dev.yaml", "nowhere").exit());
        assertEquals(List.of("dev.yaml"), names("."));
    }

    @Test
    void whereCiIsSetNothingIsApprovedButChecked() throws IOException {
        put("ws/dev.yaml", DEV);

        Ran refused = Ran.in(directory, Map.of("CI", "true"), "golden", "approve", "ws");

        assertEquals(new Ran(2, "", "muntin: nothing is approved where CI is set, for nobody reads it there; approve it at your desk, and commit what that writes\n"),
                refused);
        assertEquals(1, Ran.in(directory, Map.of("CI", "true"), "golden", "check", "ws").exit());
        assertEquals(List.of("dev.yaml"), names("ws"));
    }

    @Test
    void whatIsApprovedDoesNotDependOnWhoApprovesItWhere() throws IOException {
        put("ws/dev.yaml", "session_name: dev\nstart_directory: ~/src\noptions: {default-shell: $SHELL}\nwindows:\n- panes: [{start_directory: ../x, cmd: ls}]\n");
        Ran.in(directory, Map.of("HOME", "/home/me", "SHELL", "/bin/zsh", "USER", "me"), "golden", "approve", "ws");

        assertEquals(0, Ran.in(directory.resolve("ws"), "golden", "check", ".").exit());
        assertEquals(0, Ran.in(Path.of("/"), Map.of("HOME", "/"), "golden", "check", directory.resolve("ws").toString()).exit());
    }

    /** The extension finds in the example what it wants: see the test that builds the example. */
    @Test
    void itWritesWhatTheExtensionCompares() throws IOException {
        Path example = Path.of("../examples/golden/workspaces");
        try (Stream<Path> files = Files.list(example)) {
            for (Path file : files.filter(file -> !file.toString().endsWith(".approved.sh")).toList()) {
                put("ws/" + file.getFileName(), Files.readString(file));
            }
        }

        golden("approve", "ws");

        for (String name : names("ws")) {
            assertEquals(Files.readString(example.resolve(name)), Files.readString(directory.resolve("ws").resolve(name)));
        }
    }

    @Test
    void aNameMayHoldAnythingAndIsShownOnOneLine() throws IOException {
        String folder = "it's\n\"a\" folder";
        put(folder + "/a\nb'c \"d.yaml", DEV);

        Ran ran = golden("check", folder);

        assertEquals(1, ran.out().lines().count(), ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertEquals(1, golden("approve", folder).exit());
        assertEquals(0, golden("check", folder).exit());
    }

    @Test
    void javaInTheFolderIsSaidToBeLeftOut() throws IOException {
        put("ws/dev.yaml", DEV);
        put("ws/Dev.java", "class Dev {}");

        assertTrue(golden("check", "ws").err().startsWith("muntin: 'ws/Dev.java' was not looked at: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|the name of the file or folder is empty",
        "nowhere|there is no workspace and no folder 'nowhere'",
        "Dev.java|no plan can be approved for 'Dev.java': it is no *.yaml, *.yml, *.json",
        "empty|there is no workspace in 'empty': no *.yaml, *.yml, *.json"})
    void whatIsNeitherWorkspaceNorFolderOfThemIsWrongUsage(String given) throws IOException {
        put("Dev.java", "class Dev {}");
        Files.createDirectory(directory.resolve("empty"));
        String[] folderAndWords = given.split("\\|");

        assertEquals(new Ran(2, "", "muntin: " + folderAndWords[1] + "\n"), golden("check", folderAndWords[0]));
        assertEquals(new Ran(2, "", "muntin: " + folderAndWords[1] + "\n"), golden("approve", folderAndWords[0]));
    }

    private Ran golden(String... words) {
        return Ran.in(directory, Stream.concat(Stream.of("golden"), Stream.of(words)).toArray(String[]::new));
    }

    private void put(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
