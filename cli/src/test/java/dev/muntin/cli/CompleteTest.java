package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.runner.jobs.JobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What completion knows of this moment: asked as the scripts ask it. */
class CompleteTest {
    private final Tool tool = new Tool("");
    private final Map<String, String> environment = new HashMap<>(tool.environment);

    @BeforeEach
    void aServer() {
        environment.put("MUNTIN_TMUX", tool.server.binary().toString());
        tool.server.must("new-session", "-d", "-s", "dev");
    }

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void workspacesAreThoseWithAName() throws IOException {
        Path folder = Files.createDirectory(tool.server.work().resolve("named"));
        environment.put("TMUXP_CONFIGDIR", folder.toString());
        Files.writeString(folder.resolve("api.yaml"), "");

        assertEquals("files\napi\t" + folder.resolve("api.yaml") + "\n", complete("load", "a"));
    }

    @Test
    void sessionsAreThoseOfTheServerThatIsMeant() {
        tool.server.must("new-session", "-d", "-s", "a b");

        assertEquals("none\na b\ndev\n", complete("freeze", "-S", tool.server.socket().toString(), ""));
    }

    @Test
    void jobsAreThoseOfAllPanesAndNotWhatAHookPrints() {
        tool.server.must("set-hook", "-g", "after-list-panes", "display-message -p hello");
        tool.server.must("rename-window", "-t", "=dev:", "two words");
        tool.server.must("split-window", "-d", "-t", "=dev:");
        tool.server.must("set-option", "-p", "-t", "=dev:.1", JobId.OPTION, "j1");

        assertEquals("none\nj1\ttwo words\n", complete("kill", "-S", tool.server.socket().toString(), "dev.yaml", "--job-id", ""));
    }

    @Test
    void withoutAServerThereAreNoSessions() {
        assertEquals("none\n", complete("freeze", "-S", tool.server.work() + "/none", ""));
    }

    @Test
    void withoutAnyWordItIsTheFirst() {
        assertEquals(complete(""), Ran.in(tool.server.work(), environment, "__complete", "--").out());
    }

    private String complete(String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "__complete";
        line[1] = "--";
        System.arraycopy(words, 0, line, 2, words.length);
        Ran ran = Ran.in(tool.server.work(), environment, line);
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        return ran.out();
    }
}
