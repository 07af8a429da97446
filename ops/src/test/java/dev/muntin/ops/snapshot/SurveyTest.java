package dev.muntin.ops.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final Pattern VARIABLE = Pattern.compile("#\\{q:([^}]*)}");

    /** Session 1 shows window 1 twice, session 2 shows it once. */
    private static final String LINKED = pane(1, "a", 0, 1, 1) + pane(1, "a", 0, 1, 2) + pane(1, "a", 5, 1, 1) + pane(1, "a", 5, 1, 2)
            + pane(2, "b", 0, 1, 1) + pane(2, "b", 0, 1, 2) + pane(2, "b", 1, 2, 3);

    private final ServerSnapshot server = Survey.USUAL.read(Printed.of(LINKED));

    @Test
    void aWindowStandsAtEachOfItsIndexes() {
        assertEquals(List.of(List.of(0, 5), List.of(0, 1)),
                server.sessions().stream().map(session -> session.windows().stream().map(WindowSnapshot::index).toList()).toList());
        assertEquals(List.of(0, 5, 0), server.places(new WindowTarget.Id(1)).map(WindowSnapshot::index).toList());
        assertEquals(List.of("a", "b"), server.sessionsOf(new WindowTarget.Id(1)).map(SessionSnapshot::name).toList());
    }

    @Test
    void whatIsLinkedIsCountedOnce() {
        assertEquals(List.of(1, 2), server.windows().map(window -> window.id().number()).toList());
        assertEquals(List.of(1, 2, 3), server.panes().map(pane -> pane.id().number()).toList());
        assertEquals(List.of(1, 2), server.sessions().getFirst().panes().map(pane -> pane.id().number()).toList());
    }

    @Test
    void thingsAreFoundByWhatNamesThem() {
        assertEquals(Optional.of(2), server.session("b").map(session -> session.id().number()));
        assertEquals(Optional.of("b"), server.session(new SessionTarget.Id(2)).map(SessionSnapshot::name));
        assertEquals(Optional.of(1), server.window(new WindowTarget.Id(2)).map(WindowSnapshot::index));
        assertEquals(Optional.of(2), server.windowOf(new PaneTarget.Id(3)).map(window -> window.id().number()));
        assertTrue(server.pane(new PaneTarget.Id(3)).isPresent());
        assertTrue(server.session("").isEmpty() && server.window(new WindowTarget.Id(3)).isEmpty() && server.pane(new PaneTarget.Id(4)).isEmpty());
    }

    @Test
    void aServerWithNothingOnItTellsNothing() {
        ServerSnapshot empty = Survey.USUAL.read(Printed.NOTHING);
        assertEquals(List.of(), empty.sessions());
        assertEquals(Optional.empty(), empty.version());
    }

    @Test
    void whatElseIsAskedForIsToldOfEachPane() {
        Field<String> tag = Field.userOption("@tag");
        Survey survey = Survey.USUAL.and(tag);
        Map<String, String> values = values(1, "a", 0, 1, 1);
        values.put("@tag", "x");
        assertEquals(Optional.of("x"), survey.read(Printed.of(filled(survey.panes().text(), values))).panes().findFirst().orElseThrow().facts().of(tag));
    }

    @Test
    void clientsComeBeforeOrBehind() {
        String client = filled(Survey.USUAL.clients().text(), Map.of("client_name", "/dev/pts/1", "client_pid", "7", "session_id", "\\$1"));
        assertEquals(Survey.USUAL.read(Printed.of(client + LINKED)), Survey.USUAL.read(Printed.of(LINKED + client)));
        assertEquals(List.of(new SessionTarget.Id(1)), Survey.USUAL.read(Printed.of(LINKED + client)).clients().stream().map(ClientSnapshot::session).toList());
    }

    @Test
    void aPaneThatDoesNotSayWhereItStandsIsRefused() {
        Map<String, String> values = values(1, "a", 0, 1, 1);
        values.remove("session_id");
        assertThrows(MalformedOutputException.class, () -> Survey.USUAL.read(Printed.of(filled(Survey.USUAL.panes().text(), values))));
    }

    private static String pane(int session, String name, int index, int window, int pane) {
        return filled(Survey.USUAL.panes().text(), values(session, name, index, window, pane));
    }

    private static Map<String, String> values(int session, String name, int index, int window, int pane) {
        return new HashMap<>(Map.of("session_id", "\\$" + session, "session_name", name, "window_index", "" + index, "window_id", "@" + window,
                "pane_id", "\\%" + pane));
    }

    private static String filled(String format, Map<String, String> values) {
        return VARIABLE.matcher(format).replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), ""))) + "\n";
    }
}
