package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FocusTest {
    private final Both tmux = new Both();

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void aPaneThatEndsGivesTheFocusBackToTheOneBeforeInTime() {
        tmux.does("new-session -d -s a ; split-window -t =a: ; split-window -t =a: ; select-pane -t %0 ; select-pane -t %2 ; kill-pane -t %2");
        assertEquals("%0", active());
    }

    @Test
    void whereNoneWasBeforeTheNeighbourGetsIt() {
        tmux.does("new-session -d -s a ; split-window -d -t =a: ; split-window -d -t =a: ; kill-pane -t %0");
        assertEquals("%2", active());
    }

    @Test
    void aPaneWithoutTheFocusEndsWithoutMovingIt() {
        tmux.does("new-session -d -s a ; split-window -t =a: ; kill-pane -t %0");
        assertEquals("%1", active());
    }

    @Test
    void aWindowThatEndsGivesWayToTheOneBeforeInTime() {
        tmux.does("new-session -d -s a ; new-window -t =a: ; new-window -t =a: ; select-window -t =a:0 ; select-window -t =a:2 ; kill-window -t =a:2");
        assertEquals(List.of("0"), tmux.does("display-message -p -t =a: '#{window_index}'"));
    }

    @Test
    void aSessionEndsWithItsLastWindow() {
        tmux.does("new-session -d -s a ; new-session -d -s b ; kill-window -t =a:");
        assertEquals(List.of("b"), tmux.does("list-sessions -F '#{session_name}'"));
    }

    @Test
    void aZoomedPaneIsAllThatIsSeenUntilAnotherIsMade() {
        tmux.does("new-session -d -s a -x 80 -y 24 ; split-window -t =a: ; resize-pane -Z -t =a:");
        assertEquals(List.of("1 80x24"), tmux.does("display-message -p -t =a: '#{window_zoomed_flag} #{pane_width}x#{pane_height}'"));
        tmux.does("split-window -t =a:");
        assertEquals(List.of("0"), tmux.does("display-message -p -t =a: '#{window_zoomed_flag}'"));
    }

    private String active() {
        return tmux.does("display-message -p -t =a: '#{pane_id}'").getFirst();
    }
}
