package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexesTest {
    private final Both tmux = new Both();

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void theFirstWindowHasTheBaseIndexAndTheNextOnesTheFirstFree() {
        tmux.does("set-option -g base-index 3 ; new-session -d -s a ; new-window -t =a:5 ; new-window -t =a: ; new-window -t =a:");
        assertEquals(List.of("3 @0", "4 @2", "5 @1", "6 @3"), windows());
    }

    @Test
    void theBaseIndexOfASessionCountsForItAlone() {
        tmux.does("new-session -d -s a ; new-session -d -s b ; set-option -t =a: base-index 7 ; new-window -t =a: ; new-window -t =b:");
        assertEquals(List.of("0 @0", "7 @2"), windows());
    }

    @Test
    void panesAreCountedFromTheirOwnBaseIndex() {
        tmux.does("new-session -d -s a ; split-window -t =a: ; set-option -gw pane-base-index 4");
        assertEquals(List.of("4 %0", "5 %1"), tmux.does("list-panes -t =a: -F '#{pane_index} #{pane_id}'"));
        assertEquals(List.of("%1"), tmux.does("display-message -p -t =a:.5 '#{pane_id}'"));
    }

    @Test
    void aWindowThatEndsLeavesAHole() {
        tmux.does("new-session -d -s a ; new-window -t =a: ; new-window -t =a: ; kill-window -t =a:1");
        assertEquals(List.of("0 @0", "2 @2"), windows());
    }

    @Test
    void renumberingClosesTheHole() {
        tmux.does("set-option -g renumber-windows on ; new-session -d -s a ; new-window -t =a: ; new-window -t =a: ; kill-window -t =a:1");
        assertEquals(List.of("0 @0", "1 @2"), windows());
    }

    @Test
    void anIndexThatIsTakenIsRefused() {
        tmux.does("new-session -d -s a");
        assertEquals("create window failed: index 0 in use", tmux.refuses("new-window -t =a:0"));
    }

    @Test
    void behindAWindowTheOthersMakeRoom() {
        tmux.does("new-session -d -s a ; new-window -t =a: ; new-window -a -t =a:0");
        assertEquals(List.of("0 @0", "1 @2", "2 @1"), windows());
    }

    private List<String> windows() {
        return tmux.does("list-windows -t =a -F '#{window_index} #{window_id}'");
    }
}
