package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for JSON gets what went wrong as JSON, too: one object in the last line of standard error. */
class JsonErrorTest {
    @TempDir
    private Path directory;

    @Test
    void aWrongLineNamesTheHelp() {
        assertEquals(error(2, "there is no option '--emitt'; did you mean '--emit'?", "", "", "\"muntin plan --help\""), run("plan", "--json", "--emitt", "x"));
    }

    @Test
    void whatIsNotThereNeedsNoHelp() {
        assertEquals(error(2, "the name of the workspace is empty", "", "", "null"), run("show", "", "--json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "show", "confirm", "ensure", "ls-jobs", "load --dry-run", "kill --all-jobs", "run"})
    void aWorkspaceWithErrorsGivesItsDiagnostics(String line) throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nwindows:\n- layout: tilled\n  panes: [blank, blank]\n");
        String words = line + " --json dev.yaml" + (line.equals("run") ? " -- true" : "");

        Ran ran = run(words.split(" "));
        int object = ran.err().indexOf("{\"schema\"");
        assertTrue(ran.err().startsWith("dev.yaml:3:11: error: the window has an unknown layout 'tilled'"), ran.err());
        assertEquals(error(2, "the window has an unknown layout 'tilled'", "", "{\"severity\":\"error\",\"code\":\"unknown-layout\","
                + "\"message\":\"the window has an unknown layout 'tilled'\",\"hint\":\"did you mean 'tiled'?\","
                + "\"file\":\"dev.yaml\",\"line\":3,\"column\":11,\"length\":6}", "null"), new Ran(ran.exit(), ran.out(), ran.err().substring(object)));
    }

    @Test
    void aTmuxThatSaysNothingIsSaidToHaveSaidNothing() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nwindows:\n- panes: [blank]\n");

        assertEquals(error(1, "session 'dev': tmux gave no answer", "", "", "null"), run("ls-jobs", "--json", "--tmux", "false", "dev.yaml"));
    }

    @Test
    void aRemarkIsNotWhatMadeItFailEither() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nbefore_script: sh -c 'exit 4'\nwindows:\n- panes: [blank]\n");

        assertEquals(error(1, "session 'dev' was not built: sh -c 'exit 4' ended with exit code 4",
                "\"engine 'memory' is a model of tmux, forgotten when this command ends: no real one is asked or changed\"", "", "null"),
                run("ensure", "--json", "--engine", "memory", "dev.yaml"));
    }

    @Test
    void aWarningIsNotWhatMadeItFail() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nfoo: 1\nwindows:\n- layout: tilled\n  panes: [blank]\n");

        assertTrue(run("plan", "--json", "dev.yaml").err().lines().toList().getLast().startsWith("{\"schema\":1,\"error\":{\"exit\":2,\"message\":\"the window has an unknown layout"));
    }

    @Test
    void whatSucceedsWarnsInWords() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nfoo: 1\nwindows:\n- panes: [blank]\n");

        assertEquals(run("show", "dev.yaml").err(), run("show", "--json", "dev.yaml").err());
    }

    @Test
    void aFindingIsDataAndNoError() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nwindows:\n- layout: tilled\n  panes: [blank]\n");
        Ran ran = run("check", "--json", "dev.yaml");

        assertEquals(2, ran.exit());
        assertEquals("", ran.err());
    }

    @Test
    void behindTwoDashesItIsAWordOfAnother() {
        assertTrue(run("run", "nowhere", "--", "ls", "--json").err().startsWith("muntin: "));
    }

    @Test
    void whatTmuxRefusesIsToldWithItsPlace() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- options:\n    no-such-option: 1\n  panes: [blank]\n");

            assertEquals(new Output(1, "", error(1, "session 'dev' was not built: invalid option: no-such-option",
                    "\"dev.yaml:4:5: window 1: " + tool.tmux() + " set-option -w -t '=dev:' no-such-option 1\",\"what had been made of it was ended again\"",
                    "", "null").err()), tool.run("ensure", "--json", "dev.yaml"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"version --json", "--version --json", "load -V --json"})
    void theVersionIsData(String line) {
        Ran ran = run(line.split(" "));

        assertTrue(ran.out().matches("\\{\n  \"schema\" : 1,\n  \"version\" : \"[^\"]+\"\n}\n"), ran.out());
    }

    private static Ran error(int exit, String message, String details, String diagnostics, String help) {
        return new Ran(exit, "", "{\"schema\":1,\"error\":{\"exit\":" + exit + ",\"message\":\"" + message + "\",\"details\":[" + details
                + "],\"diagnostics\":[" + diagnostics + "],\"help\":" + help + "}}\n");
    }

    private Ran run(String... words) {
        return Ran.in(directory, words);
    }
}
