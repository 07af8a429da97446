package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final String ONE = "b25d,80x24,0,0,0";
    private static final String TWO = "c195,80x24,0,0[80x12,0,0,0,80x11,0,13,1]";

    private final Both tmux = new Both();

    @BeforeEach
    void make() {
        tmux.does("new-session -d -s a -x 100 -y 40");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void aDrawnLayoutGivesTheWindowItsSize() {
        tmux.does("split-window -d -h ; select-layout '" + TWO + "'");
        assertEquals(List.of("80x24 80x12", "80x24 80x11"), sizes());
    }

    @Test
    void aWindowOfAFixedSizeKeepsIt() {
        tmux.does("set-option -w window-size manual ; split-window -d -h ; select-layout '" + TWO + "'");
        assertEquals(List.of("100x40 100x20", "100x40 100x19"), sizes());
    }

    @Test
    void aDrawnLayoutOfOnePaneGivesTheWindowItsSizeButIn37() {
        tmux.does("select-layout '" + ONE + "'");
        assertEquals(List.of(is37() ? "100x40 80x24" : "80x24 80x24"), sizes());
    }

    @Test
    void onePaneThatIsDrawnFillsAWindowOfAFixedSizeButIn37() {
        tmux.does("set-option -w window-size manual ; select-layout '" + ONE + "'");
        assertEquals(List.of(is37() ? "100x40 80x24" : "100x40 100x40"), sizes());
    }

    @Test
    void cellsForWhichThereIsNoPaneAreGivenToTheOthers() {
        tmux.does("select-layout '" + TWO + "'");
        assertEquals(List.of(is37() ? "100x40 80x24" : "80x24 80x24"), sizes());
    }

    @Test
    void from38OnTheOldLayoutTellsWhoWasActive() {
        tmux.does("split-window -h ; split-window ; select-layout tiled ; select-pane -t %0 ; select-layout -o");
        assertEquals(List.of(tmux.atLeast(3, 8) ? "%2" : "%0"), tmux.does("display-message -p '#{pane_id}'"));
        tmux.does("last-pane");
        assertEquals(List.of(tmux.atLeast(3, 8) ? "%1" : "%2"), tmux.does("display-message -p '#{pane_id}'"));
    }

    @Test
    void whoWasActiveAndIsNoMoreIsNotGoneBackTo() {
        tmux.does("split-window -h ; split-window ; select-layout ; kill-pane ; select-layout -o");
        assertEquals(List.of("%0 0", "%1 1"), tmux.does("list-panes -F '#{pane_id} #{pane_active}'"));
    }

    private boolean is37() {
        return tmux.atLeast(3, 7) && !tmux.atLeast(3, 8);
    }

    private List<String> sizes() {
        return tmux.does("list-panes -F '#{window_width}x#{window_height} #{pane_width}x#{pane_height}'");
    }
}
