package dev.muntin.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.SwitchClient;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {
    private static final SessionTarget LIVE = new SessionTarget.Named("live");

    @ParameterizedTest
    @CsvSource({"new-session -d, SHARED", "new-session -s x, ALONE", "split-window, SHARED", "split-window -I, OWN", "run-shell -b x, OWN",
        "wait-for x, OWN", "source-file x, OWN", "load-buffer -, OWN", "save-buffer -, OWN", "show-buffer, OWN", "if-shell -F 1 x, SHARED",
        "if-shell true x, OWN", "if-shell -b -F 1 x, OWN", "display-message -p x, SHARED", "display-message x, ALONE", "display-message -p -I x, ALONE",
        "switch-client, ALONE", "attach-session, ALONE", "refresh-client, ALONE", "confirm-before x, ALONE", "display-popup, ALONE", "kill-server, SHARED"})
    void whatACommandDoesToItsClientDecides(String command, Way way) {
        assertEquals(way, Way.ofCommand(List.of(command.split(" "))));
    }

    @Test
    void oneCommandOfAChainIsEnough() {
        assertEquals(Way.ALONE, Way.of(List.of(new DisplayMessage(new Format("x")), new SwitchClient(LIVE), new KillSession(LIVE))));
        assertEquals(Way.SHARED, Way.of(List.of(new DisplayMessage(new Format("x")), new KillSession(LIVE))));
    }
}
