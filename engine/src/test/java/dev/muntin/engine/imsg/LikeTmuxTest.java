package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same dispatches through a tmux process and over the socket, to a server each, answered alike: exit code and both outputs. Dispatches stand
 * on lines of their own, {@code <<} gives one its standard input, {@code DIR} is a folder of the test's own.
 */
@Timeout(60)
class LikeTmuxTest {
    private static final TwoServers SERVERS = TwoServers.open();

    @BeforeEach
    void forget() {
        SERVERS.forget();
    }

    @AfterAll
    static void close() {
        SERVERS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "display-message -p 'hé ☃ x'",
        "display-message -p a ; display-message -p 'b;c' ; display-message -p d",
        "display-message -p '#{client_termname}|#{client_utf8}|#{client_tty}|#{client_flags}|#{client_control_mode}|#{client_session}|#{pane_id}'",
        "display-message nothing",
        "has-session -t =nobody",
        "display-message -p a ; has-session -t =nobody ; display-message -p b",
        "nonsense",
        "display-message -p a ; nonsense",
        "display-message -Q",
        "set-option -g nonsense x",
        "list-commands",
        "list-keys",
        "show-options -g",
        "list-clients"})
    void whatIsAsked(String dispatches) {
        assertAlike(dispatches);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new-session -d -s a -x 90 -y 30 ; display-message -p -t =a: '#{session_path}|#{pane_start_path}|#{window_width}x#{window_height}'",
        "new-session -d -s a -e 'NEW=é'\nshow-environment -t =a",
        "new-session -d -s a\nshow-environment -t =a\nshow-environment -g",
        "new-session -d -s a -c / ; new-window -d -P -F '#{window_index}' ; split-window -d -P -F '#{pane_index}'",
        "new-session -d -s keeper ; new-session -d -s keeper ; new-session -d -s b\nlist-sessions -F '#{session_name}'",
        "new-session -s other\nlist-sessions -F '#{session_name}'",
        "attach-session -t =keeper",
        "switch-client -t =keeper",
        "detach-client",
        "refresh-client",
        "confirm-before kill-server",
        "command-prompt",
        "display-popup",
        "choose-tree",
        "capture-pane -p -t =keeper:"})
    void whatNeedsASessionOrAClient(String dispatches) {
        assertAlike(dispatches);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "run-shell 'exit 3'",
        "run-shell 'kill -9 $$'",
        "run-shell 'exit 300' ; display-message -p behind",
        "run-shell -t =keeper: 'echo out; exit 2'",
        "run-shell -b 'exit 4' ; display-message -p behind",
        "if-shell 'exit 1' 'display-message -p yes' 'display-message -p no'",
        "if-shell -F 1 'display-message -p yes ; nonsense' ; display-message -p behind",
        "wait-for -S there ; wait-for there ; display-message -p through"})
    void whatWaits(String dispatches) {
        assertAlike(dispatches);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "set-buffer -b b 'é 1'\nshow-buffer -b b",
        "set-buffer -b b x\nsave-buffer -b b -",
        "set-buffer -b b x\nshow-buffer -b b ; show-buffer -b b",
        "set-buffer -b b x\ndisplay-message -p y ; show-buffer -b b",
        "set-buffer -b b 1\nsave-buffer -b b DIR/f ; save-buffer -a -b b DIR/f\nload-buffer -b c DIR/f\nshow-buffer -b c",
        "set-buffer -b b 123\nsave-buffer -b b DIR/f\nset-buffer -b b 4\nsave-buffer -b b DIR/f\nload-buffer -b c DIR/f\nshow-buffer -b c",
        "set-buffer -b b x\nsave-buffer -b b DIR/missing/f",
        "set-buffer -b b x\nsave-buffer -b b DIR",
        "set-buffer -b b x\nsave-buffer -b b /dev/null",
        "load-buffer -b b DIR/missing",
        "load-buffer -b b -<<é\\n\nshow-buffer -b b",
        "load-buffer -b b -\nshow-buffer -b b",
        "load-buffer -b b /dev/null\nlist-buffers"})
    void whatIsReadAndWritten(String dispatches) {
        assertAlike(dispatches);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "source-file -<<display-message -p 'é'\\ndisplay-message -p b\\n",
        "source-file -<<display-message -p a ; has-session -t =nobody ; display-message -p b\\ndisplay-message -p c\\n",
        "source-file -<<display-message -p a\\nnonsense\\n",
        "source-file -<<display-message -p \"unfinished\\n",
        "start-server ; source-file - ; display-message -p behind<<display-message -p a\\n",
        "new-session -d -s i ; split-window -d -I -t =i:<<é fed\\n\ncapture-pane -p -t =i:.1",
        "source-file DIR/missing",
        "source-file -q DIR/missing",
        "set-buffer -b b 'display-message -p sourced'\nsave-buffer -b b DIR/f\nsource-file DIR/f\nsource-file DIR/f DIR/f"})
    void whatIsSourced(String dispatches) {
        assertAlike(dispatches);
    }

    @Test
    void muchIsReadAndWritten() {
        String much = "é1234567".repeat(160_000);
        assertAlike("load-buffer -b b -<<" + much + "\nshow-buffer -b b\nsave-buffer -b b DIR/f\nload-buffer -b c DIR/f\nshow-buffer -b c");
    }

    private static void assertAlike(String dispatches) {
        List<String> lines = dispatches.lines().toList();
        assertEquals(lines.stream().map(SERVERS::throughAProcess).toList(), lines.stream().map(SERVERS::overTheSocket).toList());
    }
}
