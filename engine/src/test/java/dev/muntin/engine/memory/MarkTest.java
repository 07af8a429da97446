package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Session {@code a} has {@code %0}, which is marked; session {@code b} has {@code %1} and {@code %2}. */
class MarkTest {
    private final Both tmux = new Both();

    @BeforeEach
    void make() {
        tmux.does("new-session -d -s a ; new-session -d -s b ; split-window -t =b: ; select-pane -m -t =a:");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void theMarkIsATarget() {
        assertEquals(List.of("%0"), tmux.does("display-message -p -t '{marked}' '#{pane_id}'"));
    }

    @Test
    void markingAnotherPaneMovesIt() {
        tmux.does("select-pane -m -t %2");
        assertEquals(List.of("%2"), tmux.does("display-message -p -t '{marked}' '#{pane_id}'"));
    }

    @Test
    void markingThePaneAgainLiftsIt() {
        tmux.does("select-pane -m -t %0");
        assertEquals("no marked target", tmux.refuses("kill-pane -t '{marked}'"));
    }

    @Test
    void itEndsWithItsPane() {
        tmux.does("split-window -t =a: ; select-pane -m -t %3 ; kill-pane -t %3");
        assertEquals("no marked target", tmux.refuses("kill-pane -t '{marked}'"));
    }

    @Test
    void aPaneThatLeavesItsWindowLosesItForGood() {
        tmux.does("split-window -t =a: ; select-pane -m -t %3 ; break-pane -d -s %3");
        tmux.does("join-pane -s %3 -t %0");
        assertEquals("no marked target", tmux.refuses("kill-pane -t '{marked}'"));
    }

    @Test
    void itIsKeptWhereWindowsAreNumberedAnew() {
        tmux.does("new-window -d -t =a:5 ; select-pane -m -t =a:5 ; move-window -r -t =a:");
        assertEquals(tmux.atLeast(3, 5) ? "1 %3" : "", marked());
    }

    @Test
    void itGoesWithTheWindowThatIsNamedAsTheSourceOfAnExchange() {
        tmux.does("new-window -d -t =a:5 ; swap-window -d -s =a:0 -t =a:5");
        assertEquals(tmux.atLeast(3, 6) ? "5 %0" : "", marked());
    }

    @Test
    void itStaysAtItsPlaceWhenThatIsTheTargetOfAnExchangeAndCountsOnceTheWindowIsBack() {
        tmux.does("new-window -d -t =a:5 ; swap-window -d -s =a:5 -t =a:0");
        assertEquals("", marked());
        tmux.does("swap-window -d -s =a:5 -t =a:0");
        assertEquals("0 %0", marked());
    }

    @Test
    void whatEndsElsewhereDoesNotEndItWhileItsWindowIsAtAnotherPlace() {
        tmux.does("new-window -d -t =a:5 ; swap-window -d -s =a:5 -t =a:0 ; kill-session -t =b ; new-window -d -t =a:");
        assertEquals("", marked());
        tmux.does("swap-window -d -s =a:5 -t =a:0");
        assertEquals("0 %0", marked());
    }

    @Test
    void from36OnItCountsForNothingInAnotherSessionUntilItsWindowComesBack() {
        // An older one may or may not find it again, as memory has it.
        assumeTrue(tmux.atLeast(3, 6));
        tmux.does("new-window -d -t =a:5 ; move-window -d -s =a:0 -t =b:5");
        assertEquals("", marked());
        tmux.does("move-window -d -s =b:5 -t =a:0");
        assertEquals("0 %0", marked());
    }

    @Test
    void anotherPaneThatComesToItsPlaceIsNotMarked() {
        tmux.does("new-window -d -t =a:5 ; swap-window -d -s =a:5 -t =a:0 ; swap-pane -d -s %0 -t =a:0.0");
        assertEquals("", marked());
    }

    @Test
    void whereNothingIsNamedTheMarkedPaneIsTheOneThatIsExchanged() {
        tmux.does("swap-pane -t %1");
        assertEquals(List.of("a %1", "b %0", "b %2"), panes());
    }

    @Test
    void aSourceIsLookedForFromTheMarkAndATargetIsNot() {
        tmux.does("swap-pane -s :.0");
        assertEquals(List.of("a %2", "b %1", "b %0"), panes());
    }

    private String marked() {
        return tmux.does("display-message -p -t '{marked}' '#{window_index} #{pane_id}'").getFirst().strip();
    }

    private List<String> panes() {
        return tmux.does("list-panes -a -F '#{session_name} #{pane_id}'");
    }
}
