package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoctorTest {
    private final Tool tool = new Tool("");
    private final Map<String, String> environment = new HashMap<>(tool.environment);

    @BeforeEach
    void aSoundMachine() {
        environment.putAll(Map.of("SHELL", "/bin/sh", "LANG", "C.UTF-8", "MUNTIN_TMUX", tool.server.binary().toString()));
        environment.remove("LC_ALL");
    }

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void nothingFailsOnASoundMachine() {
        Ran ran = run();

        assertEquals("", ran.err());
        assertEquals(0, ran.exit(), ran.out());
        assertSaid(ran, "ok    tmux        " + tool.server.must("-V"));
        assertSaid(ran, "ok    server      none runs yet; the first session starts it");
        assertSaid(ran, "ok    locale      LANG=C.UTF-8");
        assertSaid(ran, "ok    nesting     not inside tmux");
        assertSaid(ran, "ok    shell       /bin/sh is ready after ");
    }

    @Test
    void aRunningServerIsNamedWithTheModesOfItsSocket() {
        tool.server.must("new-session", "-d");

        assertSaid(run("-S", tool.server.socket().toString()), "ok    server      runs on " + tool.server.socket() + " (rw");
    }

    @Test
    void aSocketThatIsOpenToAllIsWarnedOf() throws IOException {
        tool.server.must("new-session", "-d");
        Files.setPosixFilePermissions(tool.server.socket(), PosixFilePermissions.fromString("rw-rw-rw-"));

        Ran ran = run("-S", tool.server.socket().toString());

        assertSaid(ran, "cure: chmod o-rwx " + tool.server.socket());
        assertEquals(0, ran.exit());
    }

    @Test
    void withoutTmuxItFailsAndTheServerIsNoMatter() {
        Ran ran = run("--tmux", "/nowhere/tmux");

        assertEquals(1, ran.exit());
        assertSaid(ran, "fail  tmux        ");
        assertSaid(ran, "cure: put tmux 3.2 or newer on PATH, or name it with --tmux or MUNTIN_TMUX");
        assertFalse(ran.out().contains("server  "), ran.out());
    }

    @Test
    void aScriptThatFailsInPlaceOfTmuxIsNoTmux() throws IOException {
        Ran ran = run("--tmux", program("#!/bin/sh\nexit 3\n"));

        assertEquals(1, ran.exit());
        assertSaid(ran, "is no tmux: asked for its version it ends with 3\n");
        assertSaid(ran, "fail  server      tmux was asked for its server, ended with 3 and said ''\n");
    }

    @Test
    void anAnswerThatTmuxWouldNotGiveFails() throws IOException {
        Ran ran = run("--tmux", program("#!/bin/sh\necho tmux 3.4\n"));

        assertEquals("", ran.err());
        assertEquals(1, ran.exit());
        assertSaid(ran, "fail  server      tmux was asked for its server, ended with 0 and said 'tmux 3.4'\n");
    }

    @Test
    void aServerThatMayBeOfANewerTmuxIsSaidToBe() throws IOException {
        assertSaid(run("--tmux", program("#!/bin/sh\necho 'server exited unexpectedly' >&2\nexit 1\n")), """
                fail  server      server exited unexpectedly
                                  cure: one of a newer tmux says no more to a program as old as this: name the tmux that it is of with --tmux
                """);
    }

    @Test
    void aSocketThatTmuxRefusesFailsInTmuxsWords() {
        environment.put("TMUX_TMPDIR", tool.server.work() + "/" + "x".repeat(120));
        assertTrue(Path.of(environment.get("TMUX_TMPDIR")).toFile().mkdir());

        Ran ran = run();

        assertEquals(1, ran.exit());
        assertSaid(ran, "(File name too long)");
        assertSaid(ran, "cure: set TMUX_TMPDIR to a shorter path");
    }

    @Test
    void aFolderForSocketsThatCannotBeMadeHasAnotherCureThanASocket() {
        environment.put("TMUX_TMPDIR", "/proc");

        assertSaid(run(), "cure: set TMUX_TMPDIR to a folder of your own");
    }

    @Test
    void aShellThatIsNotThereFails() {
        environment.put("SHELL", "/nowhere/sh");

        assertSaid(run(), "fail  shell       SHELL=/nowhere/sh cannot be started");
    }

    @Test
    void aShellThatStartsSlowlyIsWarnedOf() throws IOException {
        String shell = program("#!/bin/sh\nsleep 1.1\n");
        environment.put("SHELL", shell);

        assertSaid(run(), "warn  shell       " + shell + " is ready after 1");
    }

    @Test
    void anotherLocaleThanUtf8IsWarnedOf() {
        environment.put("LC_ALL", "C");

        assertSaid(run(), "warn  locale      LC_ALL=C: ");
    }

    @Test
    void theTmuxAroundUsIsNamed() {
        environment.put("TMUX", "/somewhere/default,7,0");

        assertSaid(run("-L", "other"), "warn  nesting     inside the tmux on /somewhere/default");
    }

    @Test
    void quietlyOnlyWhatIsNotWellIsTold() {
        assertFalse(run("-q").out().contains("ok  "), "what is well was told");
    }

    @Test
    void forProgramsThereIsJson() {
        String json = run("--json").out();

        assertTrue(json.startsWith("{\n  \"schema\" : 1,\n  \"findings\" : [ {"), json);
        assertTrue(json.contains("\"about\" : \"nesting\",\n    \"level\" : \"ok\""), json);
    }

    private Ran run(String... words) {
        String[] line = new String[words.length + 1];
        line[0] = "doctor";
        System.arraycopy(words, 0, line, 1, words.length);
        return Ran.in(tool.server.work(), environment, line);
    }

    private String program(String text) throws IOException {
        Path file = Files.writeString(tool.server.work().resolve("program"), text);
        assertTrue(file.toFile().setExecutable(true));
        return file.toString();
    }

    private static void assertSaid(Ran ran, String text) {
        assertTrue(ran.out().contains(text), ran.out());
    }
}
