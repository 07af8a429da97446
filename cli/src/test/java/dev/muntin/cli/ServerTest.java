package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tmux a command line speaks of, and what is said when it does not answer. */
class ServerTest {
    private static final String ONE = "session_name: dev\nwindows:\n- window_name: one\n  panes: [blank]\n";

    @Test
    void aNameMeansTheServerOfThatName() {
        try (Tool tool = tool("")) {
            assertEquals(0, tool.elsewhere("load", "-d", "-L", "work", "-f", tool.server.configuration().toString(), "dev.yaml").exit());
            try {
                assertEquals("dev", named(tool, "work", "list-sessions", "-F", "#{session_name}").stdout().strip());
            } finally {
                end(tool, "work");
            }
        }
    }

    @Test
    void aPathMeansTheServerOnThatSocket() {
        try (Tool tool = tool("")) {
            assertEquals(0, tool.elsewhere("load", "-d", "-S", tool.server.socket().toString(), "dev.yaml").exit());

            assertEquals("dev", tool.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void aFileIsNotReplacedByASocket() throws IOException {
        try (Tool tool = tool("")) {
            Path file = tool.server.work().resolve("dev.yaml");

            assertEquals(new Output(2, "", "muntin: -S dev.yaml is a file, not a socket: tmux would remove it to make one\n"),
                    tool.elsewhere("load", "-d", "-S", "dev.yaml", "dev.yaml"));
            assertEquals(ONE, Files.readString(file));
            assertEquals(new Output(2, "", "muntin: -S . is a directory, not a socket: name one in it\n"), tool.elsewhere("doctor", "-S", "."));
            Path link = Files.createSymbolicLink(tool.server.work().resolve("link"), Path.of("nothing"));
            assertEquals("muntin: -S link is a link to nothing: tmux would remove it to make a socket\n", tool.elsewhere("ls-jobs", "-S", "link", "dev.yaml").stderr());
            assertTrue(Files.isSymbolicLink(link));
        }
    }

    @Test
    void aConfigurationThatIsNotThereIsSaid() {
        try (Tool tool = tool("")) {
            assertEquals(new Output(2, "", "muntin: -f no.conf: there is no such file\n"),
                    tool.elsewhere("load", "-d", "-S", tool.server.socket().toString(), "-f", "no.conf", "dev.yaml"));
        }
    }

    @Test
    void aNewServerReadsTheNamedConfiguration() {
        try (Tool tool = tool("set -g @mark seen\n")) {
            assertEquals(0, tool.run("load", "-d", "dev.yaml").exit());

            assertEquals("seen", tool.server.must("show-options", "-gv", "@mark"));
        }
    }

    @Test
    void confirmAsksTheSameServer() {
        try (Tool tool = tool("")) {
            tool.load("dev.yaml");

            assertEquals(0, tool.run("confirm", "dev.yaml").exit());
            assertEquals("- session 'dev'\n", tool.elsewhere("confirm", "-L", "other", "dev.yaml").stdout());
        }
    }

    @Test
    void anOptionNamesTheProgram() {
        try (Tool tool = tool("")) {
            tool.environment.put("PATH", withoutCounter(tool));

            assertEquals(0, tool.run("load", "-d", "--tmux", tool.counter().toString(), "dev.yaml").exit());
            assertEquals(1, tool.dispatches().size());
        }
    }

    @Test
    void aVariableNamesTheProgram() {
        try (Tool tool = tool("")) {
            tool.environment.put("PATH", withoutCounter(tool));
            tool.environment.put("MUNTIN_TMUX", tool.counter().toString());

            tool.load("dev.yaml");
            assertEquals(1, tool.dispatches().size());
        }
    }

    @Test
    void theOptionGoesOverTheVariable() {
        try (Tool tool = tool("")) {
            tool.environment.put("MUNTIN_TMUX", "/nowhere/tmux");

            assertEquals(0, tool.run("load", "-d", "--tmux", tool.counter().toString(), "dev.yaml").exit());
        }
    }

    @Test
    void anEmptyVariableNamesNothing() {
        try (Tool tool = tool("")) {
            tool.environment.put("MUNTIN_TMUX", "");

            tool.load("dev.yaml");
        }
    }

    @Test
    void aMissingProgramIsSaidWithWhatToDo() {
        try (Tool tool = tool("")) {
            String words = "there is no '/nowhere/tmux' to start: install tmux 3.2 or newer, or name it with --tmux or MUNTIN_TMUX\n";

            assertEquals(new Output(1, "", "muntin: session 'dev' was not built: " + words),
                    tool.run("load", "-d", "--tmux", "/nowhere/tmux", "dev.yaml"));
            assertEquals(new Output(1, "", "muntin: cannot tell whether session 'dev' stands: " + words),
                    tool.run("confirm", "--tmux", "/nowhere/tmux", "dev.yaml"));
        }
    }

    @Test
    void aProgramThatMayNotBeExecutedIsSaid() {
        try (Tool tool = tool("")) {
            String file = tool.put("plain", "").toString();

            assertEquals("muntin: session 'dev' was not built: '" + file + "' may not be executed\n",
                    tool.run("load", "-d", "--tmux", file, "dev.yaml").stderr());
        }
    }

    @Test
    void aTmuxThatDoesNotAnswerInTimeEndsWith124() throws IOException {
        try (Tool tool = tool("")) {
            String silent = silent(tool);
            try {
                assertEquals(new Output(124, "", "muntin: session 'dev' may be half built: no answer from tmux within 1 s (--timeout gives it longer);"
                        + " nothing was ended, look with 'muntin confirm'\n"),
                        tool.run("load", "-d", "--timeout", "1", "--tmux", silent, "dev.yaml"));
                assertEquals(new Output(124, "", "muntin: cannot tell whether session 'dev' stands: no answer from tmux within 1 s (--timeout gives it longer)\n"),
                        tool.run("confirm", "--timeout", "1", "--tmux", silent, "dev.yaml"));
                for (String engine : List.of("subprocess", "imsg", "control")) {
                    assertEquals(124, tool.run("ls-jobs", "--engine", engine, "--timeout", "1", "--tmux", silent, "dev.yaml").exit(), engine);
                }
                assertEquals(124, tool.run("stop", "-y", "--timeout", "1", "--tmux", silent, "dev.yaml").exit());
                assertEquals(124, tool.run("load", "-d", "-y", "--on-exists", "replace", "--timeout", "1", "--tmux", silent, "dev.yaml").exit());
                assertEquals(124, tool.run("run", "--timeout", "1", "--tmux", silent, "dev.yaml", "--", "true").exit());
            } finally {
                release(tool);
            }
        }
    }

    /** A tmux that says nothing, until it is released; it notes its process, since the program leaves it alone. */
    private static String silent(Tool tool) {
        Path file = tool.put("silent", "#!/bin/sh\necho $$ >>pids\ni=0\n"
                + "until [ -e released ] || [ $i -gt 600 ]; do sleep 0.1; i=$((i + 1)); done\n");
        assertTrue(file.toFile().setExecutable(true));
        return file.toString();
    }

    private static void release(Tool tool) throws IOException {
        tool.put("released", "");
        List<String> pids = Files.readAllLines(tool.server.work().resolve("pids"));
        Await.that("the end of " + pids, () -> pids.stream().noneMatch(pid -> Files.exists(Path.of("/proc", pid))));
    }

    private static Tool tool(String configuration) {
        Tool tool = new Tool(configuration);
        tool.put("dev.yaml", ONE);
        return tool;
    }

    private static String withoutCounter(Tool tool) {
        return tool.environment.getOrDefault("PATH", "").replace(tool.counter().getParent() + ":", "");
    }

    private static Output named(Tool tool, String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(tool.server.binary().toString(), "-L", name));
        command.addAll(List.of(arguments));
        return Output.of(command, tool.server.environment(), tool.server.work());
    }

    private static void end(Tool tool, String name) {
        long pid = Long.parseLong(named(tool, name, "display-message", "-p", "#{pid}").stdout().strip());
        named(tool, name, "kill-server");
        Await.that("the end of server " + name, () -> ProcessHandle.of(pid).isEmpty());
    }
}
