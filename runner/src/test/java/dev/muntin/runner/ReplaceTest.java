package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.dsl.Workspace;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session built anew under a name that is taken. */
class ReplaceTest {
    private static final Workspace GOOD = workspace("dev", w -> w.window("new", a -> a.pane().pane()));
    private static final Workspace REFUSED = workspace("dev", w -> w.window("new", a -> a.option("no-such-option", 1).pane()));

    @Test
    void theNewOneHasTheNameAndTheOldOneIsGone() {
        try (Tmux tmux = standing()) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().replace(GOOD));

            assertEquals(List.of("dev new", "devx theirs"), windows(tmux));
        }
    }

    @Test
    void whatIsRefusedLeavesTheOldOneAsItIs() {
        try (Tmux tmux = standing()) {
            List<String> before = everything(tmux);

            assertInstanceOf(Outcome.Failed.class, tmux.muntin().replace(REFUSED));
            assertEquals(before, everything(tmux));
        }
    }

    @Test
    void whereNothingStandsItIsBuilt() {
        try (Tmux tmux = new Tmux("")) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().replace(GOOD));

            assertEquals(List.of("dev new"), windows(tmux));
        }
    }

    @Test
    void whoLookedAtTheOldOneSeesTheNewOne() {
        try (Tmux tmux = standing(); Tmux outer = new Tmux("")) {
            attach(tmux, outer, 2);

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().replace(GOOD));

            assertEquals(List.of("dev new", "dev new"),
                    tmux.server.must("list-clients", "-F", "#{client_session} #{window_name}").lines().toList());
            assertEquals(List.of("dev new", "devx theirs"), windows(tmux));
        }
    }

    @Test
    void itIsHeardOf() {
        try (Tmux tmux = standing()) {
            List<String> heard = new ArrayList<>();
            tmux.muntin().listening(event -> heard.add(event.getClass().getSimpleName() + " " + event.session())).replace(GOOD);

            assertEquals(List.of("Begun dev", "Sent dev", "Created dev", "Confirmed dev", "Replaced dev", "Ended dev"), heard);
        }
    }

    @Test
    void twoAtOnceEndWithOneSession() {
        try (Tmux tmux = standing()) {
            var first = tmux.muntin().loadAsync(GOOD);
            Outcome replaced = tmux.muntin().replace(GOOD);

            assertInstanceOf(Outcome.AlreadyThere.class, first.join());
            assertInstanceOf(Outcome.Confirmed.class, replaced);
            assertEquals(List.of("dev new", "devx theirs"), windows(tmux));
        }
    }

    private static void attach(Tmux tmux, Tmux outer, int clients) {
        PrivateTmux server = tmux.server;
        String attach = "env -u TMUX " + server.binary() + " -S " + server.socket() + " attach -t =dev";
        for (int i = 0; i < clients; i++) {
            outer.server.must("new-session", "-d", "-x", "80", "-y", "24", attach);
        }
        Tmux.await("attached clients", () -> server.must("list-clients").lines().count() == clients);
    }

    private static Tmux standing() {
        Tmux tmux = new Tmux("");
        tmux.server.must("new-session", "-d", "-s", "dev", "-n", "old", ";", "new-session", "-d", "-s", "devx", "-n", "theirs");
        return tmux;
    }

    private static List<String> windows(Tmux tmux) {
        return tmux.server.must("list-windows", "-a", "-F", "#{session_name} #{window_name}").lines().toList();
    }

    private static List<String> everything(Tmux tmux) {
        return List.of(tmux.server.must("list-panes", "-a", "-F", "#{session_name} #{session_id} #{window_id} #{pane_id}"),
                tmux.server.must("show-options", "-t", "=dev:"), tmux.server.must("show-options", "-g"), tmux.server.must("show-hooks", "-g"));
    }
}
