package dev.muntin.ops.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotOnTmuxTest {
    private static final String ODD = "nl\nx tab\t \u001b[1m pane \\$9 \\ ";

    private final PrivateTmux tmux = PrivateTmux.open();

    @BeforeEach
    void start() {
        tmux.must("new-session", "-d", "-s", "a", "-n", "one", "-x", "80", "-y", "24", "sleep 1000");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void aWindowInTwoSessionsAndTwiceInOneIsOneWindowInThreePlaces() {
        tmux.must("new-session", "-d", "-s", "b", "sleep 1000", ";", "split-window", "-t", "=a:", "sleep 1000", ";",
                "link-window", "-s", "=a:one", "-t", "=b:5", ";", "link-window", "-d", "-s", "=a:one", "-t", "=a:9");
        ServerSnapshot server = LiveSurvey.of(tmux);
        List<WindowSnapshot> places = server.places(server.session("a").orElseThrow().windows().getFirst().id()).toList();

        assertEquals(List.of(0, 9, 5), places.stream().map(WindowSnapshot::index).toList());
        assertEquals(List.of(true, false, true), places.stream().map(WindowSnapshot::active).toList());
        assertEquals(1, places.stream().map(WindowSnapshot::panes).distinct().count());
        assertEquals(3, server.panes().count());
        assertEquals(2, server.windows().count());
    }

    @Test
    void sessionsOfAGroupShareTheirWindows() {
        tmux.must("new-session", "-d", "-s", "b", "-t", "=a");
        ServerSnapshot server = LiveSurvey.of(tmux);
        assertEquals(List.of(Optional.of("a"), Optional.of("a")), server.sessions().stream().map(SessionSnapshot::group).toList());
        assertEquals(2, server.places(server.windows().findFirst().orElseThrow().id()).count());
    }

    @Test
    void aValueThatIsNoOrdinaryTextShiftsNothingAndComesBack() {
        tmux.must("set-option", "-p", "-t", "=a:", "@tag", ODD, ";", "split-window", "-t", "=a:", "sleep 1000 # " + ODD);
        List<PaneSnapshot> panes = LiveSurvey.of(tmux).panes().toList();
        assertEquals(List.of(ODD, ""), panes.stream().map(pane -> pane.facts().text(LiveSurvey.TAG)).toList());
        assertEquals(List.of(true, true), panes.stream().map(pane -> pane.startCommand().isPresent()).toList());
    }

    @Test
    void whatEndedTellsHow() {
        tmux.must("set-option", "-g", "remain-on-exit", "on", ";", "split-window", "-t", "=a:", "exit 3", ";", "split-window", "-t", "=a:", "kill -9 $$");
        boolean told = version().atLeast(TmuxVersion.of(3, 3));
        List<PaneSnapshot> panes = awaited(() -> LiveSurvey.of(tmux).panes().filter(pane -> ended(pane, told)).toList(), 2);

        assertEquals(List.of(Optional.of(3), Optional.empty()), panes.stream().map(PaneSnapshot::deadStatus).toList());
        assertEquals(List.of(told, told), panes.stream().map(pane -> pane.deadTime().isPresent()).toList());
        assertEquals(told, panes.getLast().deadSignal().isPresent());
    }

    @Test
    void whatATmuxDoesNotKnowIsAbsent() {
        Field<String> unheard = Field.text("pane_of_glass");
        Survey survey = Survey.USUAL.and(unheard);
        assertEquals(Optional.empty(), survey.read(Printed.of(tmux.run("list-panes", "-a", "-F", survey.panes().text()).stdout())).panes().findFirst().orElseThrow()
                .facts().of(unheard));
    }

    @Test
    void aPaneThatFloatsHasNoPartOfTheWindow() {
        assumeTrue(version().atLeast(TmuxVersion.of(3, 7)), "panes do not float here");
        tmux.must("new-pane", "-t", "=a:", "-x", "30", "-y", "5", "-X", "-5", "-Y", "-2", "sleep 1000");
        List<PaneSnapshot> panes = LiveSurvey.of(tmux).panes().toList();
        assertEquals(List.of(false, true), panes.stream().map(PaneSnapshot::floating).toList());
        assertEquals(List.of(Optional.of(new Cell(0, 0, 80, 24)), Optional.empty()), panes.stream().map(PaneSnapshot::cell).toList());
        assertTrue(panes.getLast().facts().of(PaneFields.LEFT).orElseThrow() < 0);
    }

    @Test
    void theServerTellsWhoItIs() {
        ServerSnapshot server = LiveSurvey.of(tmux);
        assertEquals(tmux.must("display-message", "-p", "#{pid}"), server.pid().orElseThrow().toString());
        assertEquals(Optional.of(version()), server.version());
        assertEquals(tmux.socket().toString(), server.facts().text(ServerFields.SOCKET));
    }

    @Test
    void aClientTellsWhatItShows() throws IOException {
        Process client = new ProcessBuilder(tmux.binary().toString(), "-S", tmux.socket().toString(), "-C", "attach", "-t", "=a").redirectErrorStream(true).start();
        try {
            ClientSnapshot shown = awaited(() -> LiveSurvey.of(tmux).clients(), 1).getFirst();
            ServerSnapshot server = LiveSurvey.of(tmux);
            SessionSnapshot session = server.session(shown.session()).orElseThrow();
            assertEquals(List.of(client.pid(), true, false, Optional.empty(), "a", 1),
                    List.of(shown.pid(), shown.controlMode(), shown.readOnly(), shown.tty(), session.name(), session.attached()));
            assertEquals(session.activeWindow().orElseThrow().activePane().orElseThrow().id(), shown.pane());
            assertEquals(Set.of(), missing("client_", ClientFields.ALL, tmux.must("display-message", "-a", "-p", "-c", shown.name())));
        } finally {
            client.destroy();
        }
    }

    @Test
    void allThatATmuxTellsOfAPaneIsAskedFor() {
        String known = tmux.must("display-message", "-a", "-p", "-t", "=a:");
        assertEquals(Set.of(), missing("session_", SessionFields.ALL, known));
        assertEquals(Set.of(), missing("window_", WindowFields.ALL, known));
        assertEquals(Set.of(), missing("pane_", PaneFields.ALL, known));
    }

    /** A pane is dead as soon as its terminal closes; tmux can hear a moment later how its process ended. */
    private static boolean ended(PaneSnapshot pane, boolean told) {
        return pane.dead() && (!told || (pane.deadTime().isPresent() && (pane.deadStatus().isPresent() || pane.deadSignal().isPresent())));
    }

    /** Formats are no facts. */
    private static Set<String> missing(String prefix, List<Field<?>> fields, String known) {
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        return Stream.of(known.split("\n")).map(line -> line.split("=", 2)[0])
                .filter(name -> name.startsWith(prefix) && !name.endsWith("_format") && !names.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TmuxVersion version() {
        return TmuxVersion.parse(tmux.must("display-message", "-p", "#{version}")).orElseThrow();
    }

    /** A bounded wait for so many of what another process brings. */
    private <T> List<T> awaited(Supplier<List<T>> list, int size) {
        for (int i = 0; i < 1_000 && list.get().size() < size; i++) {
            // A tmux that has missed the end of a child hears of it with the next one.
            tmux.must("run-shell", "true");
            LockSupport.parkNanos(5_000_000);
        }
        List<T> last = list.get();
        assertTrue(last.size() == size, () -> "waited in vain: " + last);
        return last;
    }
}
