package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void aWorkspace() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nwindows:\n- panes: [blank]\n");
        Files.writeString(directory.resolve("broken.yaml"), "session_name: dev\nwindows:\n- layout: tilled\n  panes: [blank, blank]\n");
    }

    @Test
    void withoutACommandTheHelpIsSaidToPeople() {
        assertEquals(new Ran(2, "", run("--help").out()), run());
    }

    @Test
    void anUnknownCommandIsAskedBack() {
        assertSaid(2, "muntin: there is no command 'lod'; did you mean 'load'?\ntry 'muntin --help'\n", run("lod", "dev.yaml"));
    }

    @Test
    void aCommandLikeNoOtherIsOnlyRefused() {
        assertSaid(2, "muntin: there is no command 'frobnicate'\ntry 'muntin --help'\n", run("frobnicate"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertSaid(2, "muntin: 'b\ufffd.yaml' holds bytes that are no UTF-8; no file, name or value of that kind can be named\ntry 'muntin check --help'\n",
                run("check", "b\ufffd.yaml"));
    }

    @Test
    void whatIsTypedIntoOnePaneAndReachesAllIsWarnedOf() throws IOException {
        Files.writeString(directory.resolve("s.yaml"), "session_name: s\nwindows:\n- options: {synchronize-panes: on}\n  panes: [echo one, echo two]\n");
        Files.writeString(directory.resolve("t.yaml"), "session_name: t\nwindows:\n- options_after: {synchronize-panes: on}\n  panes: [echo one, echo two]\n");

        assertTrue(run("check", "s.yaml").err().startsWith("s.yaml:3:13: warning: what is typed into one pane of this window is typed into all of them [typed-everywhere]\n"));
        assertEquals("", run("check", "t.yaml").err());
    }

    @Test
    void anEmptyCommandIsRefused() {
        assertSaid(2, "muntin: there is no command ''\ntry 'muntin --help'\n", run(""));
    }

    @Test
    void anOptionInFrontOfTheCommandIsSentBehindIt() {
        assertSaid(2, "muntin: the command comes first, and '-d' behind it: muntin COMMAND [OPTIONS]\ntry 'muntin --help'\n",
                run("-d", "load", "dev.yaml"));
    }

    @Test
    void aWrongOptionNamesTheHelpOfItsCommand() {
        assertSaid(2, "muntin: there is no option '--detach'; did you mean '--detached'?\ntry 'muntin load --help'\n",
                run("load", "--detach", "dev.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "-V", "--version", "version", "load --version", "load -V dev.yaml", "plan -qV nowhere", "-d --version", "version -V"})
    void theVersionIsToldAnywhere(String line) {
        Ran ran = run(line.split(" "));

        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        assertTrue(ran.out().matches("muntin \\S.*\n"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"load -h", "load --help", "load dev.yaml --help", "load -qh", "help load", "load --version --help"})
    void aCommandHelpsAnywhere(String line) {
        Ran ran = run(line.split(" "));

        assertEquals("usage: muntin load [OPTIONS] WORKSPACE...", ran.out().lines().findFirst().orElse(ran.err()));
        assertEquals(0, ran.exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "help", "-d --help", "--version --help", "help help", "help --help", "help -h"})
    void theProgramHelpsWithoutACommand(String line) {
        assertEquals(new Ran(0, run("--help").out(), ""), run(line.split(" ")));
    }

    @Test
    void helpForAnUnknownCommandIsRefused() {
        assertSaid(2, "muntin: there is no command 'lod'; did you mean 'load'?\ntry 'muntin --help'\n", run("help", "lod"));
    }

    @Test
    void helpBehindTwoDashesIsAnArgument() {
        assertSaid(2, "muntin: there is no workspace '--help': no such file or directory,"
                + " and no --help.yaml, --help.yml, --help.json, --help.java in " + directory.resolve("home/.tmuxp") + "\n",
                run("check", "--", "--help"));
    }

    @Test
    void anotherNameOfACommandCanBeMeant() {
        assertSaid(2, "muntin: there is no command 'job'; did you mean 'jobs'?\ntry 'muntin --help'\n", run("job", "dev.yaml"));
    }

    @Test
    void previewTakesOneWorkspace() {
        assertSaid(2, "muntin: one workspace at a time, not 2\ntry 'muntin preview --help'\n", run("preview", "dev.yaml", "dev.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "80x", "0x24", "80x10001", "80x24x1", "-1x5", ""})
    void aSizeIsColumnsAndRows(String size) {
        assertSaid(2, "muntin: --size takes columns and rows, 1 to 10000 each, as in 200x50, not '" + size + "'\n"
                + "try 'muntin plan --help'\n", run("plan", "--size", size, "dev.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80*24", "80X24", "80 x 24", "80,24"})
    void twoNumbersMeanASize(String size) {
        assertSaid(2, "muntin: --size takes columns and rows, 1 to 10000 each, as in 200x50, not '" + size + "'; did you mean '80x24'?\n"
                + "try 'muntin plan --help'\n", run("plan", "--size", size, "dev.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "soon", "", "1000000"})
    void aTimeoutIsANumberOfSeconds(String seconds) {
        assertSaid(2, "muntin: --timeout takes a number of seconds, not '" + seconds + "'\ntry 'muntin confirm --help'\n",
                run("confirm", "--timeout", seconds, "dev.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-L", "-S"})
    void aServerWithoutANameIsNone(String option) {
        assertSaid(2, "muntin: " + option + " names no server: its value is empty\ntry 'muntin ls-jobs --help'\n",
                run("ls-jobs", option, "", "dev.yaml"));
    }

    @Test
    void diagnosticsAreSaidToPeople() {
        assertSaid(2, """
                broken.yaml:3:11: error: the window has an unknown layout 'tilled' [unknown-layout]
                  3 | - layout: tilled
                    |           ^^^^^^ did you mean 'tiled'?
                """, run("load", "-d", "broken.yaml"));
    }

    @Test
    void aSoundWorkspaceIsCheckedWithoutAWord() {
        assertEquals(new Ran(0, "", ""), run("check", "dev.yaml"));
    }

    @Test
    void oneWorkspaceWithErrorsSpoilsTheCheckOfAll() {
        assertEquals(2, run("check", "broken.yaml", "dev.yaml").exit());
    }

    @Test
    void everyWorkspaceIsChecked() {
        assertEquals(2, run("check", "broken.yaml", "broken.yaml").err().lines().filter(line -> line.contains("error:")).count());
    }

    @Test
    void checkNeedsAWorkspace() {
        assertSaid(2, "muntin: which workspace?\ntry 'muntin check --help'\n", run("check"));
    }

    @Test
    void aPlanIsDataAndSaysNothing() {
        Ran ran = run("plan", "dev.yaml");

        assertEquals("", ran.err());
        assertEquals("session 'dev', planner transaction: 1 dispatch", ran.out().lines().findFirst().orElse(""));
    }

    @Test
    void aPlanTakesItsSize() {
        assertTrue(run("plan", "--size", "81x25", "--emit", "argv", "dev.yaml").out().contains(" -x 81 -y 25 "));
    }

    @Test
    void aPlanIsMadeByThePlannerThatIsNamed() {
        assertTrue(run("plan", "--planner", "folded", "dev.yaml").out().startsWith("session 'dev', planner folded: "));
    }

    @Test
    void anUnknownPlannerIsToldOfTheOthers() {
        assertSaid(2, "muntin: --planner takes sequential or folded or marked or atomic or transaction, not 'magic'\ntry 'muntin plan --help'\n",
                run("plan", "--planner", "magic", "dev.yaml"));
    }

    @Test
    void aTmuxFileThatWouldNeedIdsIsRefused() {
        assertSaid(2, "muntin: a tmux file cannot wait for ids, and planner folded needs them; --emit sh can, or --planner atomic\n"
                + "try 'muntin plan --help'\n", run("plan", "--planner", "folded", "--emit", "tmux", "dev.yaml"));
    }

    @Test
    void eachFormIsEmitted() {
        assertTrue(run("plan", "--emit", "sh", "dev.yaml").out().startsWith("#!/bin/sh\n"));
        assertTrue(run("plan", "--emit", "tmux", "dev.yaml").out().contains("\nstart-server ; set-hook -g @muntin-plan '"));
        assertTrue(run("plan", "--emit", "argv", "dev.yaml").out().startsWith("tmux -u start-server \\; \\\n"));
    }

    @Test
    void anExplanationSetsAllPlannersSideBySide() {
        List<String> lines = run("plan", "--explain", "dev.yaml").out().lines().toList();

        assertEquals(List.of("planner", "sequential", "folded", "marked", "atomic", "transaction"),
                lines.subList(0, 6).stream().map(line -> line.split(" +")[0]).toList());
        assertEquals("transaction cuts nowhere:", lines.get(7));
    }

    @Test
    void anExplanationIsForProgramsToo() {
        String json = run("plan", "--explain", "--json", "--planner", "folded", "dev.yaml").out();

        assertTrue(json.startsWith("{\n  \"schema\" : 1,\n  \"explanation\" : {\n    \"planner\" : \"folded\",\n    \"planners\" : ["), json);
        assertEquals(List.of("sequential", "folded", "marked", "atomic", "transaction"),
                Pattern.compile("\"planner\" : \"(\\w+)\",\\s+\"dispatches\" : \\d").matcher(json).results().map(found -> found.group(1)).toList());
        assertTrue(json.contains("\"why\" : \"what was made has an id that only the answer tells\""), json);
        assertTrue(json.contains("\"why\" : \"nothing follows\""), json);
    }

    private Ran run(String... words) {
        return Ran.in(directory, Map.of("HOME", directory.resolve("home").toString()), words);
    }

    /** In words for people only; data goes elsewhere. */
    private static void assertSaid(int exit, String words, Ran ran) {
        assertEquals(new Ran(exit, "", words), ran);
    }
}
