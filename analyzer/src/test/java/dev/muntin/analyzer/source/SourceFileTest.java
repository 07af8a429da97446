package dev.muntin.analyzer.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    @TempDir
    Path folder;

    private final Diagnostics problems = new Diagnostics();

    @Test
    void aFileIsItsTextUnderTheNameThatItsAuthorGave() throws IOException {
        SourceFile source = read("a: é\r\nb: 😀\n".getBytes(UTF_8));

        assertEquals("./dev.yaml", source.name());
        assertEquals(List.of("a: é", "b: 😀"), source.lines());
        assertEquals("", shown(source));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertEquals("a: b", read("\uFEFFa: b".getBytes(UTF_8)).text());
        assertEquals(List.of(), problems.all());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(
                "./dev.yaml: error: there is no such file [unreadable-file]\n",
                shown(SourceFile.read("./dev.yaml", folder.resolve("no"), problems)));
    }

    @Test
    void aLinkThatLeadsNowhereIsToldFromAFileThatIsMissing() throws IOException {
        assertEquals(
                "./dev.yaml: error: this is a link to a file that is not there [unreadable-file]\n",
                shown(SourceFile.read("./dev.yaml", Files.createSymbolicLink(folder.resolve("link"), folder.resolve("no")), problems)));
    }

    @Test
    void aLinkThatLeadsToItselfEnds() throws IOException {
        Path link = folder.resolve("link");
        String shown = shown(SourceFile.read("./dev.yaml", Files.createSymbolicLink(link, link), problems));
        assertTrue(shown.matches("\\./dev.yaml: error: reading the file failed: Too many .*symbolic links.* \\[unreadable-file]\n"), shown);
    }

    @Test
    void aDirectoryIsNoFile() {
        assertEquals(
                "./dev.yaml: error: this is a directory, not a file [unreadable-file]\n",
                shown(SourceFile.read("./dev.yaml", folder, problems)));
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(5, TimeUnit.SECONDS) && Files.exists(pipe));

        SourceFile source = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SourceFile.read("./dev.yaml", pipe, problems));

        assertEquals(
                "./dev.yaml: error: this is no regular file [unreadable-file]\n",
                shown(source));
    }

    @Test
    void aDeviceIsNotRead() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertEquals(
                "./dev.yaml: error: this is no regular file [unreadable-file]\n",
                shown(SourceFile.read("./dev.yaml", Path.of("/dev/zero"), problems)));
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "a: b");
        assumeTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        assertEquals(
                "./dev.yaml: error: you may not read this file [unreadable-file]\n",
                shown(SourceFile.read("./dev.yaml", file, problems)));
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        assertEquals(
                "./dev.yaml: error: the file is larger than 8 MiB [unreadable-file]\n",
                shown(read(new byte[SourceFile.LIMIT + 1])));
    }

    @Test
    void bytesThatAreNotUtf8ArePlaced() throws IOException {
        SourceFile source = read("a: b\nc: 😀 caf\u00e9\n".getBytes(ISO_8859_1));
        assertEquals("""
                ./dev.yaml:2:9: error: the file is not UTF-8: here stands the byte 0xE9 [unreadable-file]
                  2 | c: ? caf\uFFFD
                    |         ^ save it as UTF-8
                """, shown(source));
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() throws IOException {
        byte[] cut = Arrays.copyOf("a: 😀".getBytes(UTF_8), 5);
        String shown = shown(read(cut));
        assertTrue(shown.startsWith("./dev.yaml:1:4: error: the file is not UTF-8: here stands the byte 0xF0 [unreadable-file]\n"), shown);
    }

    private SourceFile read(byte[] bytes) throws IOException {
        return SourceFile.read("./dev.yaml", Files.write(folder.resolve("dev.yaml"), bytes), problems);
    }

    private String shown(SourceFile source) {
        return new Renderer(Map.of(source.name(), source.lines())).render(problems.all());
    }
}
