package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code load} for somebody who sits in a tmux already. */
class InsideTmuxIT {
    private final Tool tool = new Tool(AttachIT.STATUS);
    private final List<Shell> shells = new ArrayList<>();

    @BeforeEach
    void aWorkspace() {
        tool.put("dev.yaml", AttachIT.ONE);
    }

    @AfterEach
    void close() {
        tool.close();
        shells.forEach(Shell::close);
    }

    @Test
    void onTheSameServerTheClientIsSwitched() {
        Shell shell = attachedToBase();

        shell.type("\"$MUNTIN\" load dev.yaml");

        shell.see("[inner dev]");
        assertEquals("dev", tool.server.must("list-clients", "-F", "#{client_session}"));
    }

    @Test
    void theSameServerIsKnownByAnyNameOfIt() {
        Shell shell = attachedToBase();

        shell.type("\"$MUNTIN\" load $SERVER dev.yaml");

        shell.see("[inner dev]");
    }

    @Test
    void onTheSameServerDetachedMeansNotSwitched() {
        Shell shell = attachedToBase();

        assertEquals(0, shell.run("\"$MUNTIN\" load -d dev.yaml"));

        assertEquals("base", tool.server.must("list-clients", "-F", "#{client_session}"));
    }

    @Test
    void windowsAreAddedToTheSessionThatWeAreIn() {
        Shell shell = attachedToBase();

        assertEquals(0, shell.run("\"$MUNTIN\" load -d --append dev.yaml; \"$MUNTIN_TMUX\" select-window -t :0"));

        assertEquals("one", tool.server.must("display-message", "-p", "-t", "=base:1", "#{window_name}"));
    }

    @Test
    void whoReplacesTheSessionThatHeIsInSeesTheNewOne() {
        Shell shell = attachedToBase();
        tool.put("base.yaml", AttachIT.ONE.replace("dev", "base"));

        shell.type("\"$MUNTIN\" load --on-exists replace base.yaml");
        shell.see("session 'base' stands. End it for a new one? [y/N]");
        shell.type("y");

        Await.that("the new session", () -> tool.server.must("list-windows", "-a", "-F", "#{session_name} #{window_name}").equals("base one"));
        assertEquals("base", tool.server.must("list-clients", "-F", "#{client_session}"));
    }

    @Test
    void insideAnotherServerTheSessionIsLeftDetached() {
        Shell shell = shell(Shell.insideTmux(tool));

        assertEquals(0, shell.run("\"$MUNTIN\" load $SERVER dev.yaml"));

        assertEquals("0", tool.server.must("list-sessions", "-F", "#{session_attached}"));
    }

    @Test
    void theCommandToAttachFromOutsideIsPrintedAndWorks() {
        Shell inside = shell(Shell.insideTmux(tool));
        inside.run("\"$MUNTIN\" load $SERVER dev.yaml");
        List<String> lines = inside.see("you are inside another tmux; outside of it, attach with").lines().toList();
        String command = lines.stream().filter(line -> line.startsWith("  ")).findFirst().orElse("").strip();
        Shell outside = shell(Shell.in(tool));

        outside.type(command);

        outside.see("[inner dev]");
    }

    @Test
    void withoutAClientToSwitchTheSessionStandsAndThatIsSaid() {
        tool.server.must(base().toArray(String[]::new));
        tool.server.must("send-keys", "-t", "=base:", "-l", "--", "\"$MUNTIN\" load dev.yaml; echo \"ended:$?\"");
        tool.server.must("send-keys", "-t", "=base:", "Enter");

        Await.that("the end of load", () -> screen().lines().anyMatch("ended:1"::equals));

        assertTrue(screen().contains("muntin: the session stands, but cannot be shown: "), this::screen);
    }

    private String screen() {
        return tool.server.must("capture-pane", "-p", "-J", "-t", "=base:");
    }

    /** A terminal with the tool's own server in it. */
    private Shell attachedToBase() {
        tool.server.must(base().toArray(String[]::new));
        Shell shell = shell(Shell.in(tool));
        shell.type("\"$MUNTIN_TMUX\" -u $SERVER attach-session -t base");
        shell.see("[inner base]");
        return shell;
    }

    private List<String> base() {
        List<String> words = new ArrayList<>(List.of("new-session", "-d", "-s", "base"));
        words.addAll(Shell.surroundings(tool));
        return words;
    }

    private Shell shell(Shell shell) {
        shells.add(shell);
        return shell;
    }
}
