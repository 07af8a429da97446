package dev.muntin.runner.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.runner.freeze.Processes.Foreground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shell with number 100 and a program with number 200 in its foreground, as files tell it. */
class ProcFilesTest {
    @TempDir
    private Path proc;

    @BeforeEach
    void aShellAndWhereItFindsPrograms() throws IOException {
        process(100, "sh", "S 1 100 100 34816 200", "sh\0");
        Path programs = Files.createDirectory(proc.resolve("bin"));
        Path program = Files.writeString(programs.resolve("tail"), "");
        assertEquals(true, program.toFile().setExecutable(true));
        Files.writeString(proc.resolve("100/environ"), "HOME=/\0PATH=relative:" + programs + "\0");
    }

    @Test
    void aProgramIsSaidWithItsWords() throws IOException {
        assertEquals(new Foreground.Program(List.of("tail", "-f", "", "a b")), running("tail\0-f\0\0a b\0"));
    }

    @Test
    void oneThatHasAnotherNameForItselfIsNot() throws IOException {
        assertEquals(new Foreground.Unsaid("what runs there calls itself 'tail: waiting', and there is no such program"), running("tail: waiting\0"));
        assertEquals(new Foreground.Unsaid("what runs there calls itself '/no/tail', and there is no such program"), running("/no/tail\0"));
    }

    @Test
    void whereNobodyKnowsWhereProgramsAreItIsBelieved() throws IOException {
        Files.delete(proc.resolve("100/environ"));
        assertEquals(new Foreground.Program(List.of("odd")), running("odd\0"));
    }

    @Test
    void aShellThatHasNoTerminalYetIsAlone() throws IOException {
        process(100, "tmux", "S 1 100 100 0 -1", "tmux\\0");
        assertEquals(new Foreground.First(), new ProcFiles(proc).foreground(100));
    }

    @Test
    void oneThatIsDeadOrCannotBeTypedIsNotSaid() throws IOException {
        Foreground unsaid = new Foreground.Unsaid("the program that runs there cannot be typed");
        assertEquals(unsaid, running(""));
        assertEquals(unsaid, running("-sh\0"));
        assertEquals(unsaid, running("tail\0a\nb\0"));
    }

    @Test
    void whatIsGoneOrMayNotBeSeenIsNotSaid() {
        assertEquals(new Foreground.Unsaid("what runs there cannot be seen"), new ProcFiles(proc).foreground(4711));
        assertEquals(new Foreground.Unsaid("what runs there cannot be seen"), new ProcFiles(proc).foreground(100));
    }

    private Foreground running(String words) throws IOException {
        process(200, "a) S 1 (b", "S 100 200 100 34816 200", words);
        return new ProcFiles(proc).foreground(100);
    }

    private void process(int number, String name, String facts, String words) throws IOException {
        Path folder = Files.createDirectories(proc.resolve(Integer.toString(number)));
        Files.writeString(folder.resolve("stat"), number + " (" + name + ") " + facts + " 0 0\n");
        Files.writeString(folder.resolve("cmdline"), words);
    }
}
