package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import org.junit.jupiter.api.Test;

/** A session that some build has begun. */
class HalfBuiltTest {
    @Test
    void aSessionWhoseBuildWasKilledIsNotTakenForOneThatStands() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- panes: [blank]\n");
            tool.server.must("new-session", "-d", "-s", "dev", ";", "set-option", "@muntin-tag", "killed");
            String words = "muntin: session 'dev' was begun by another build, which goes on or was killed; 'muntin load --on-exists replace' builds it anew\n";

            assertEquals(new Output(1, "", words), tool.run("load", "-d", "dev.yaml"));
            assertEquals(new Output(1, "", words), tool.run("ensure", "dev.yaml"));
            assertEquals(0, tool.run("load", "-d", "-y", "--on-exists", "replace", "dev.yaml").exit());
        }
    }

    @Test
    void aSessionThatIsBeingBuiltIsGivenAMoment() throws InterruptedException {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- panes: [blank]\n");
            tool.server.must("new-session", "-d", "-s", "dev", ";", "set-option", "@muntin-tag", "other", ";",
                    "run-shell", "-b", "-d", "1.5", "-C", "set-option -t =dev: @muntin-done other");

            assertEquals(new Output(0, "", "muntin: session 'dev' was there already, and is left as it is\n"), tool.run("load", "-d", "dev.yaml"));
        }
    }
}
