package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code load} does with a session that stands, and with one that is to take more windows. */
class OnExistsTest {
    private final Tool tool = new Tool("");

    @BeforeEach
    void aWorkspaceAndASessionOfItsName() {
        tool.put("dev.yaml", "session_name: dev\nwindows:\n- window_name: one\n- window_name: two\n");
        tool.server.must("new-session", "-d", "-s", "dev", "-n", "theirs", ";", "new-session", "-d", "-s", "devx", "-n", "x");
    }

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void itCanBeAFailure() {
        assertEquals(new Output(1, "", "muntin: session 'dev' was there already\n"), tool.run("load", "-d", "--on-exists", "error", "dev.yaml"));
    }

    @Test
    void itIsReusedOnlyIfItIsAsAsked() {
        assertEquals(new Output(1, "", """
                muntin: session 'dev' was there already, and is not as asked:
                  ~ window 1 is called 'theirs', asked for 'one'
                  - window 2 'two'
                """), tool.run("load", "-d", "--on-exists", "reuse", "dev.yaml"));
    }

    @Test
    void withNobodyToAskItIsReplacedByYesAlone() {
        Output asked = tool.run("load", "-d", "--on-exists", "replace", "dev.yaml");
        assertEquals(new Output(2, "", "muntin: session 'dev' stands. End it for a new one? There is nobody to ask; -y says yes\n"), asked);
        assertEquals(List.of("dev theirs", "devx x"), windows());

        Output output = tool.run("load", "-dy", "--on-exists", "replace", "dev.yaml");
        assertEquals(new Output(0, "", "muntin: session 'dev' stands as asked: 2 windows, 2 panes\n"), output);
        assertEquals(List.of("dev one", "dev two", "devx x"), windows());
    }

    @Test
    void windowsAreAddedToTheSessionThatIsNamed() {
        Output output = tool.run("load", "-d", "--append", "-s", "devx", "dev.yaml");

        assertEquals(new Output(0, "", "muntin: the windows of 'dev' stand as asked: 2 windows, 2 panes\n"), output);
        assertEquals(List.of("dev theirs", "devx x", "devx one", "devx two"), windows());
    }

    @Test
    void whatIsRefusedOfWindowsThatAreAddedIsNamedByItsPlace() {
        tool.put("bad.yaml", "session_name: bad\nwindows:\n- window_name: one\n- window_name: two\n  options:\n    no-such-option: 1\n");

        assertEquals(new Output(1, "", """
                muntin: the windows of 'bad' were not added: invalid option: no-such-option
                  bad.yaml:6:5: window 2 'two': %s set-option -w -t '=devx:' no-such-option 1
                  what had been made of it was ended again
                """.formatted(tool.tmux())), tool.run("load", "-d", "-a", "-s", "devx", "bad.yaml"));
        assertEquals(List.of("dev theirs", "devx x"), windows());
    }

    @Test
    void outsideOfTmuxWindowsNeedASessionToBeAddedTo() {
        assertEquals(new Output(2, "", "muntin: we are in no session of this server; -s NAME says to which one the windows are added\n"
                + "try 'muntin load --help'\n"), tool.run("load", "-d", "-a", "dev.yaml"));
    }

    @Test
    void aSessionCanBeCalledOtherwise() {
        assertEquals(0, tool.run("load", "-d", "-s", "mine", "dev.yaml").exit());

        assertEquals(List.of("dev theirs", "devx x", "mine one", "mine two"), windows());
    }

    private List<String> windows() {
        return tool.server.must("list-windows", "-a", "-F", "#{session_name} #{window_name}").lines().toList();
    }
}
