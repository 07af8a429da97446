package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Session {@code a} has {@code %0}; session {@code b}, made last, has {@code %1} and beside it {@code %2}, which is active. */
class WhereAChainIsTest {
    private final Both tmux = new Both();

    @BeforeEach
    void make() {
        tmux.does("new-session -d -s a ; new-session -d -s b ; split-window -t =b:");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "start-server | %2",
        "new-window | %3",
        "new-window -d | %2",
        "new-window -t =a: | %3",
        "new-window -d -t =a: | %2",
        "split-window | %3",
        "split-window -d | %2",
        "split-window -t =a: | %3",
        "break-pane | %2",
        "break-pane -d | %1",
        "join-pane -s =a: | %0",
        "join-pane -d -s =a: | %2",
        "select-window -t =a: | %2",
        "kill-pane | %1",
        "kill-session | %0",
        "rename-window x | %2"})
    void whatAChainActsOnBehindACommand(String command, String pane) {
        assertEquals(pane, tmux.does(command + " ; display-message -p '#{pane_id}'").getLast());
    }

    @Test
    void aNewSessionThatNobodySeesMovesTheChainBefore34Only() {
        assertEquals(tmux.atLeast(3, 4) ? "%2" : "%3", tmux.does("new-session -d -s c ; display-message -p '#{pane_id}'").getLast());
    }

    @Test
    void theNextDispatchBeginsWhereTheSessionMadeLastIs() {
        tmux.does("new-window -t =a:");
        assertEquals(List.of("%2"), tmux.does("display-message -p '#{pane_id}'"));
    }

    @Test
    void whatIsRefusedDropsWhatFollowsAndKeepsWhatStands() {
        assertEquals("can't find window: 9", tmux.refuses("new-window -t =a: -n made ; kill-window -t =a:9 ; new-window -t =a: -n dropped"));
        assertEquals(List.of("cat", "made"), tmux.does("list-windows -t =a -F '#{window_name}'"));
    }

    @Test
    void aBodyThatIsRefusedDropsNothingBehindIt() {
        assertEquals("can't find window: 9", tmux.refuses("if-shell -F 1 'kill-window -t =a:9 ; new-window -t =a:' ; new-window -t =a: -n behind"));
        assertEquals(List.of("cat", "behind"), tmux.does("list-windows -t =a -F '#{window_name}'"));
    }

    @Test
    void tmux38DiesOfGoingBackFromACurrentWindowOnceThePaneOfTheChainIsGone() {
        String chain = "new-window -t =b: ; split-window -t =a: ; kill-pane -t %4 ; select-window -T -t =b:";
        if (tmux.atLeast(3, 8)) {
            tmux.diesOf(chain);
        } else {
            assertEquals("@1", tmux.does(chain + " ; display-message -p -t =b: '#{window_id}'").getLast());
        }
    }

    @ParameterizedTest
    @CsvSource({"a:.%9,yes", "a:0.%9,yes", "@0.%9,yes", "@0.9,yes", "@1.%9,no", ":7.%9,no", "%9,no", "@9,no", "@9.%0,no"})
    void aTargetThatLeadsNowhereIsFollowedAsFarAsItGoes(String target, String toTheFirstWindow) {
        assertEquals(List.of(toTheFirstWindow), tmux.does("if-shell -F -t '" + target + "' '#{==:#{window_id},@0}' 'display-message -p yes' 'display-message -p no'"));
    }
}
