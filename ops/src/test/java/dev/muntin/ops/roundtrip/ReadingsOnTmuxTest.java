package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Created;
import dev.muntin.ops.result.Reading;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.snapshot.BufferFields;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.PaneSnapshot;
import dev.muntin.ops.snapshot.SessionFields;
import dev.muntin.ops.snapshot.Survey;
import dev.muntin.ops.snapshot.WindowFields;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingsOnTmuxTest {
    private final Live live = new Live();

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void whatIsCreatedTellsItsIds() {
        Created session = read(Readings.created(), "new-session", "-d", "-P", "-F", Created.LINE.text(), "sleep 1000");
        Created window = read(Readings.created(), "new-window", "-t", session.session().asWindow(), "-P", "-F", Created.LINE.text(), "sleep 1000");
        Created pane = read(Readings.created(), "split-window", "-t", window.pane().asPane(), "-P", "-F", Created.LINE.text(), "sleep 1000");

        assertEquals(List.of(session.session(), session.session()), List.of(window.session(), pane.session()));
        assertEquals(window.window(), pane.window());
        assertEquals(List.of(window.pane(), pane.pane()),
                read(Readings.panes(Survey.USUAL), "list-panes", "-t", window.window().asWindow(), "-F", Survey.USUAL.panes().text()).stream().map(PaneSnapshot::id).toList());
    }

    @Test
    void sessionsAndWindowsAreListedByTheirOwnLines() {
        Line sessions = new Line("session", SessionFields.ALL);
        Line windows = new Line("window", WindowFields.ALL);
        assertEquals(List.of("live"),
                read(Readings.rows(sessions), "list-sessions", "-F", sessions.format().text()).stream().map(session -> session.text(SessionFields.NAME)).toList());
        assertEquals(1, read(Readings.rows(windows), "list-windows", "-a", "-F", windows.format().text()).size());
    }

    @Test
    void aBufferIsListedAndReadAsItIs() {
        live.tmux().must("set-buffer", "-b", "odd # name", "x\ny\t;\n");
        Line buffers = new Line("buffer", BufferFields.ALL);
        Facts buffer = read(Readings.rows(buffers), "list-buffers", "-F", buffers.format().text()).getFirst();
        assertEquals(List.of("odd # name", 6, "x\\ny\\t;\\n"),
                List.of(buffer.text(BufferFields.NAME), buffer.of(BufferFields.SIZE).orElseThrow(), buffer.text(BufferFields.SAMPLE)));
        assertEquals(Printed.of("x\ny\t;\n"), read(Readings.raw(), "show-buffer", "-b", "odd # name"));
    }

    @Test
    void whatAPaneShowsIsLines() {
        List<String> lines = read(Readings.lines(), "capture-pane", "-p", "-t", "=live:");
        assertEquals(500, lines.size());
        assertTrue(lines.stream().allMatch(String::isEmpty));
    }

    @Test
    void noClientIsNoLine() {
        assertEquals(List.of(), read(Readings.clients(), "list-clients", "-F", Survey.USUAL.clients().text()));
    }

    private <T> T read(Reading<T> reading, String... command) {
        return reading.of(Printed.of(live.tmux().run(command).stdout()));
    }
}
