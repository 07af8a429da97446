package dev.muntin.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.diagnostic.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenFolderTest {
    private static final String DEV = "session_name: dev\nstart_directory: .\nwindows:\n- panes: [ls, pwd]\n";
    private static final Verdict SAME = new Verdict.AsApproved();

    @TempDir
    private Path folder;

    @Test
    void aWorkspaceThatNobodyHasApprovedIsMissingItsPlan() throws IOException {
        put("dev.yaml", DEV);

        assertEquals(List.of(new Verdict.Missing()), check());
    }

    @Test
    void whatWasApprovedIsAsApproved() throws IOException {
        put("dev.yaml", DEV);

        assertEquals(List.of(new Verdict.Written(true)), approve());
        assertEquals(List.of(SAME), check());
        assertEquals(List.of(SAME), approve());
    }

    @Test
    void aChangeIsShownInTheLinesThatChange() throws IOException {
        put("dev.yaml", DEV);
        approve();
        put("dev.yaml", DEV.replace("pwd", "date"));

        Verdict.Changed changed = assertInstanceOf(Verdict.Changed.class, check().getFirst());

        assertEquals(2, changed.difference().stream().filter(line -> line.startsWith("-") || line.startsWith("+")).count());
        assertTrue(changed.difference().stream().anyMatch(line -> line.startsWith("+") && line.contains("date")));
        assertEquals(List.of(new Verdict.Written(false)), approve());
    }

    @Test
    void aLineEndMoreIsAChange() throws IOException {
        put("dev.yaml", DEV);
        approve();
        put("dev.yaml.approved.sh", text("dev.yaml.approved.sh").stripTrailing());

        assertInstanceOf(Verdict.Changed.class, check().getFirst());
    }

    @Test
    void lineEndsOfAnotherSystemAreNamedOnceAndNotShownInEachLine() throws IOException {
        put("dev.yaml", DEV);
        approve();
        String approved = text("dev.yaml.approved.sh");
        put("dev.yaml.approved.sh", approved.replace("\n", "\r\n"));

        Verdict.Changed changed = assertInstanceOf(Verdict.Changed.class, check().getFirst());

        assertEquals(List.of("\\ the approved file has CRLF line ends: a line '*.approved.sh -text' in .gitattributes keeps git from making them"),
                changed.difference());
        assertEquals(List.of(new Verdict.Written(false)), approve());
        assertEquals(approved, text("dev.yaml.approved.sh"));
    }

    @Test
    void whatElseHasChangedIsSeenDespiteLineEndsOfAnotherSystem() throws IOException {
        put("dev.yaml", DEV);
        approve();
        put("dev.yaml.approved.sh", text("dev.yaml.approved.sh").replace("\n", "\r\n"));
        put("dev.yaml", DEV.replace("pwd", "date"));

        Verdict.Changed changed = assertInstanceOf(Verdict.Changed.class, check().getFirst());

        assertTrue(changed.difference().getFirst().contains("CRLF"));
        assertEquals(2, changed.difference().stream().filter(line -> line.startsWith("-") || line.startsWith("+")).count());
    }

    @Test
    void aNameThatLeavesNoRoomForTheApprovedOneIsTheReasonThatIsGiven() throws IOException {
        put("x".repeat(240) + ".yaml", DEV);

        assertEquals(List.of(new Verdict.Unreadable("File name too long")), check());
        assertEquals(List.of(new Verdict.Unwritable("File name too long")), approve());
    }

    @Test
    void checkingWritesNothing() throws IOException {
        put("dev.yaml", DEV);
        put("new.json", DEV);
        put("broken.yaml", "windows: 1\n");
        put("gone.yaml.approved.sh", "tmux\n");
        put("dev.yaml.approved.sh", "tmux\n");
        List<String> before = state();

        check();

        assertEquals(before, state());
    }

    @Test
    void thePlanIsTheSameInEveryFolder() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("it's a/folder"));
        put("dev.yaml", DEV);
        Files.writeString(deep.resolve("dev.yaml"), DEV);
        approve();

        GoldenFolder.of(deep, "x").files().forEach(file -> file.approve(Map.of()));

        assertEquals(text("dev.yaml.approved.sh"), Files.readString(deep.resolve("dev.yaml.approved.sh")));
        assertTrue(text("dev.yaml.approved.sh").contains("{dir}"));
    }

    @Test
    void whatLiesBesideTheFolderIsNamedByWhereTheFolderIs() throws IOException {
        put("dev.yaml", "session_name: dev\nwindows:\n- {start_directory: ../b, panes: [{start_directory: ../../c}, {start_directory: ~/d}]}\n"
                + "- {window_name: $USER}\n- {start_directory: ../../../e}\n");
        approve();

        String plan = text("dev.yaml.approved.sh");

        assertTrue(Stream.of("{dir}/../../c", "{home}/d", "-n {user}", "{dir}/../../../e").allMatch(plan::contains), plan);
        assertFalse(plan.contains("muntin-golden"), plan);
    }

    @Test
    void theHomeOfAnotherUserIsNoFolderBesideTheWorkspace() throws IOException {
        put("dev.yaml", "session_name: dev\nstart_directory: ~root\nwindows:\n- {window_name: ~tmp, panes: [{start_directory: ~bob/src}]}\n"
                + "- {window_name: ~ notes ~, start_directory: ~bob/../x}\n");
        approve();

        String plan = text("dev.yaml.approved.sh");

        assertTrue(Stream.of("{~root}", "{~tmp}", "{~bob}/src", "~ notes ~", "-c {home}/../x").allMatch(plan::contains), plan);
        assertFalse(plan.contains("muntin-golden"), plan);
    }

    @Test
    void anApprovedPlanWithoutItsWorkspaceIsAnOrphanAndApprovingRemovesIt() throws IOException {
        put("gone.yaml.approved.sh", "tmux\n");

        assertEquals(List.of(new Verdict.Orphaned()), check());
        assertEquals(List.of(new Verdict.Removed()), approve());
        assertEquals(List.of(), state());
    }

    @Test
    void whatOtherTestsHaveApprovedIsNoOrphan() throws IOException {
        put("WorkspacesTest.theServices.services.approved.sh", "tmux\n");

        assertEquals(List.of(), check());
    }

    @Test
    void aWorkspaceWithErrorsKeepsWhatWasApprovedAndTheOthersAreApproved() throws IOException {
        put("broken.yaml", "session_name: x\nwindows:\n- layout: tilled\n");
        put("broken.yaml.approved.sh", "tmux\n");
        put("dev.yaml", DEV);

        assertEquals(List.of(new Verdict.Rejected(), new Verdict.Written(true)), approve());
        assertEquals("tmux\n", text("broken.yaml.approved.sh"));
        assertTrue(golden().getFirst().check(Map.of()).words().apply(Ink.PLAIN).startsWith("some/broken.yaml:3:11: error: "));
    }

    @Test
    void aLinkToNowhereIsAWorkspaceThatCannotBeReadAndNoOrphan() throws IOException {
        Files.createSymbolicLink(folder.resolve("dev.yaml"), folder.resolve("nowhere"));
        put("dev.yaml.approved.sh", "tmux\n");

        assertEquals(List.of(new Verdict.Rejected()), approve());
    }

    @Test
    void whatWasApprovedCanStandBehindALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("plan.sh");
        Files.writeString(elsewhere, "tmux\n");
        Files.createSymbolicLink(folder.resolve("dev.yaml.approved.sh"), elsewhere);
        put("dev.yaml", DEV);

        assertEquals(List.of(new Verdict.Written(false)), approve());
        assertTrue(Files.isSymbolicLink(folder.resolve("dev.yaml.approved.sh")));
        assertEquals(List.of(SAME), check());
    }

    @Test
    void aFolderInThePlaceOfAnApprovedPlanIsNotOpened() throws IOException {
        put("dev.yaml", DEV);
        Files.createDirectories(folder.resolve("dev.yaml.approved.sh/full"));

        assertEquals(List.of(new Verdict.Unreadable("it is no regular file")), check());
        assertInstanceOf(Verdict.Unwritable.class, approve().getFirst());
    }

    @Test
    void foldersBelowAreNotLookedInto() throws IOException {
        Files.createDirectories(folder.resolve("parts.yaml"));
        Files.writeString(folder.resolve("parts.yaml/part.yaml"), "no: workspace\n");

        assertEquals(List.of(), check());
    }

    @Test
    void whatBeginsWithADotIsNoWorkspace() throws IOException {
        Files.createSymbolicLink(folder.resolve(".#dev.yaml"), Path.of("me@here.1234"));
        put(".hidden.yaml", DEV);
        put(".gone.yaml.approved.sh", "tmux\n");
        put(".Dev.java", "class Dev {}");

        assertEquals(new GoldenFolder(List.of(), List.of()), GoldenFolder.of(folder, "some"));
    }

    @Test
    void whatBeginsWithADotIsOneWhereItIsNamed() throws IOException {
        put(".tmuxp.yaml", DEV);
        GoldenFile named = GoldenFile.of(folder.resolve(".tmuxp.yaml"), ".tmuxp.yaml");

        assertTrue(named.isCalledWorkspace());
        assertEquals(new Verdict.Written(true), named.approve(Map.of()).verdict());
        assertEquals(SAME, named.check(Map.of()).verdict());
    }

    @Test
    void javaIsNotRunAndSaidToBeSkipped() throws IOException {
        put("Dev.java", "class Dev { static { System.exit(3); } }");

        assertEquals(new GoldenFolder(List.of(), List.of("some/Dev.java")), GoldenFolder.of(folder, "some"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" .yaml", "a b'c\"d.yaml", "a\nb.yaml", "-n.yaml", "$(touch x).json", "ä€😀.yml"})
    void anyNameOfAFileWillDo(String name) throws IOException {
        put(name, "{session_name: dev, windows: [{window_name: one}]}");

        assertEquals(List.of(new Verdict.Written(true)), approve());
        assertEquals(List.of(SAME), check());
        assertEquals(Stream.of(name, name + ".approved.sh").sorted().toList(), names());
    }

    private List<GoldenFile> golden() throws IOException {
        return GoldenFolder.of(folder, "some").files();
    }

    private List<Verdict> check() throws IOException {
        return golden().stream().map(file -> file.check(Map.of()).verdict()).toList();
    }

    private List<Verdict> approve() throws IOException {
        return golden().stream().map(file -> file.approve(Map.of()).verdict()).toList();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Names, times and contents. */
    private List<String> state() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> state = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                state.add(file + " " + Files.getLastModifiedTime(file) + " " + Files.readString(file));
            }
            return state;
        }
    }
}
