package dev.muntin.analyzer.java;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Renderer;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.dsl.Layout;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaWorkspaceTest {
    private static final String BODY = "{ return Workspace.workspace(\"dev\", w -> w.window(\"a\", a -> a.pane(\"ls\"))); }";
    private static final String COMPACT = "import dev.muntin.dsl.*;\nWorkspace workspace() " + BODY + "\n// the end";
    private static final Workspace DEV = workspace("dev", w -> w.window("a", a -> a.pane("ls")));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {
        "Workspace workspace() ",
        "static Workspace workspace() ",
        "void main() {} private Workspace workspace() ",
        "class Dev { Workspace workspace() BODY } class Other { }",
        "public final class Elsewhere { private Elsewhere() {} private static Workspace workspace() BODY }",
        "interface Dev { static Workspace workspace() BODY }",
        "record Dev() { public Workspace workspace() BODY }",
        "enum Dev { ONE; static Workspace workspace() BODY }",
        "class Dev { static class Helper { Workspace workspace() BODY } Workspace workspace() { return new Helper().workspace(); } }"})
    void theMethodMayStandInAnyClassOrInNone(String form) throws IOException {
        String code = form.contains("BODY") ? form.replace("BODY", BODY) : form + BODY;

        assertEquals(DEV, declared("Dev.java", "import dev.muntin.dsl.*;\n" + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-work.java", ".tmuxp.java", "1.java", "default.java", "läuft.java", "a b%20#?.java", "Workspace.java"})
    void theFileMayHaveAnyName(String name) throws IOException {
        assertEquals(DEV, declared(name, COMPACT));
    }

    @Test
    void aPackageIsNoMatter() throws IOException {
        assertEquals(DEV, declared("Dev.java", "package a.b;\nimport dev.muntin.dsl.*;\npublic class Dev { Workspace workspace() " + BODY + " }"));
    }

    @Test
    void whatTheDecisionShowsIsAWorkspace() throws IOException {
        String page = Files.readString(Path.of("../docs/decisions/0010-java-workspaces.md"));
        String shown = page.substring(page.indexOf("```java\n") + "```java\n".length(), page.lastIndexOf("```"));

        assertEquals(workspace("dev", w -> w.window("editor", e -> e.layout(Layout.MAIN_VERTICAL).pane("nvim").pane("git status"))),
                declared("Dev.java", shown));
    }

    @Test
    void valuesAreWhereTheAuthorCallsTheirFile() throws IOException {
        Workspace declared = declared("Dev.java", COMPACT);

        assertEquals("work/Dev.java:2", declared.windows().getFirst().origin().place());
    }

    @Test
    void anotherSourceFileBesideItIsNotCompiled() throws IOException {
        Files.writeString(directory.resolve("Other.java"), "class Other { static String name() { return \"dev\"; } }");

        assertInstanceOf(WorkspaceFile.Broken.class, read("Dev.java", COMPACT.replace("\"dev\"", "Other.name()")));
    }

    @Test
    void anImportThatTheMethodItselfHidesIsExplained() throws IOException {
        String imported = "import static dev.muntin.dsl.Workspace.workspace;\nimport dev.muntin.dsl.*;\nclass Dev { Workspace workspace() { "
                + "return\nworkspace(\"dev\", w -> w.window(\"a\", a -> a.pane(\"ls\"))); } }";

        Diagnostic refused = read("Dev.java", imported).diagnostics().getFirst();

        assertEquals("the method workspace() hides the imported one: write Workspace.workspace(…)", refused.hint());
        assertEquals(4, refused.origin().line());
        assertTrue(new Renderer(Map.of()).render(List.of(refused)).endsWith("  hint: " + refused.hint() + "\n"));
        assertEquals("", read("Dev.java", imported.replace("workspace(\"dev\"", "Workspace.workspac(\"dev\"")).diagnostics().getFirst().hint());
    }

    @Test
    void whatIsCompiledIsKeptForItsUserAlone() throws IOException {
        declared("Dev.java", COMPACT);

        Path kept = kept().getFirst();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache())));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    }

    @Test
    void whatIsKeptIsNotCompiledAgain() throws IOException {
        declared("Dev.java", COMPACT);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(kept().getFirst(), longAgo);

        assertEquals(DEV, declared("Dev.java", COMPACT));
        assertEquals(longAgo, Files.getLastModifiedTime(kept().getFirst()));
    }

    @Test
    void aChangedFileIsCompiledAnew() throws IOException {
        declared("Dev.java", COMPACT);

        assertEquals(workspace("new", w -> w.window("a", a -> a.pane("ls"))), declared("Dev.java", COMPACT.replace("dev\"", "new\"")));
        assertEquals(2, kept().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 40, 200})
    void aTruncatedEntryIsCompiledAnew(int length) throws IOException {
        declared("Dev.java", COMPACT);
        byte[] whole = Files.readAllBytes(kept().getFirst());
        Files.write(kept().getFirst(), Arrays.copyOf(whole, length));

        assertEquals(DEV, declared("Dev.java", COMPACT));
        assertEquals(whole.length, Files.size(kept().getFirst()));
    }

    @Test
    void anEntryWithAFlippedBitIsCompiledAnew() throws IOException {
        declared("Dev.java", COMPACT);
        byte[] bytes = Files.readAllBytes(kept().getFirst());
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept().getFirst(), bytes);

        assertEquals(DEV, declared("Dev.java", COMPACT));
    }

    @Test
    void aFolderThatOthersCanWriteIsNotTrusted() throws IOException {
        declared("Dev.java", COMPACT);
        Path stranger = kept().getFirst();
        byte[] evil = Files.readAllBytes(stranger);
        declared("Dev.java", COMPACT.replace("dev\"", "new\""));
        Path other = kept().stream().filter(file -> !file.equals(stranger)).findFirst().orElseThrow();
        Files.write(other, evil);
        assertEquals(DEV, declared("Dev.java", COMPACT.replace("dev\"", "new\"")));

        Files.setPosixFilePermissions(cache(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(workspace("new", w -> w.window("a", a -> a.pane("ls"))), declared("Dev.java", COMPACT.replace("dev\"", "new\"")));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsHarmless() throws IOException {
        Files.writeString(directory.resolve("cache"), "");

        assertEquals(DEV, declared("Dev.java", COMPACT));
    }

    @Test
    void withoutAHomeNothingIsKept() throws IOException {
        Files.writeString(directory.resolve("Dev.java"), COMPACT);

        assertInstanceOf(WorkspaceFile.Declared.class, JavaWorkspace.read("Dev.java", directory.resolve("Dev.java"), Map.of("XDG_CACHE_HOME", "relative")));
        assertFalse(Files.exists(Path.of("relative")));
    }

    @Test
    void theOldestEntriesAreForgotten() throws IOException {
        CacheFolder folder = new CacheFolder(cache(), 2);
        for (int i = 0; i < 4; i++) {
            folder.write("entry" + i, new byte[1]);
            Files.setLastModifiedTime(cache().resolve("entry" + i), FileTime.from(Instant.ofEpochSecond(i)));
        }

        assertTrue(folder.read("entry3").isPresent());
        assertTrue(folder.read("entry0").isEmpty());
        assertEquals(2, kept().size());
    }

    @Test
    void manyAtOnceAllGetTheWorkspace() throws Exception {
        Files.writeString(directory.resolve("Dev.java"), COMPACT);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Workspace> one = () -> declared("Dev.java");
            for (Future<Workspace> each : threads.invokeAll(List.of(one, one, one, one, one, one))) {
                assertEquals(DEV, each.get());
            }
        }
        assertEquals(1, kept().size());
    }

    private Workspace declared(String name, String code) throws IOException {
        Files.writeString(directory.resolve(name), code);
        return declared(name);
    }

    private Workspace declared(String name) {
        WorkspaceFile file = read(name);
        assertEquals(List.of(), file.diagnostics());
        return assertInstanceOf(WorkspaceFile.Declared.class, file).workspace();
    }

    private WorkspaceFile read(String name, String code) throws IOException {
        Files.writeString(directory.resolve(name), code);
        return read(name);
    }

    private WorkspaceFile read(String name) {
        return JavaWorkspace.read("work/" + name, directory.resolve(name), Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString()));
    }

    private Path cache() {
        return directory.resolve("cache/muntin/java");
    }

    private List<Path> kept() {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
