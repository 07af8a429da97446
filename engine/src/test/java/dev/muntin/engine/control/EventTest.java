package dev.muntin.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
    private static final PaneTarget.Id PANE = new PaneTarget.Id(3);
    private static final WindowTarget.Id WINDOW = new WindowTarget.Id(2);
    private static final SessionTarget.Id SESSION = new SessionTarget.Id(1);

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("%pane-mode-changed %3", new Event.PaneModeChanged(PANE)),
                Arguments.of("%window-add @2", new Event.WindowAdded(WINDOW, false)),
                Arguments.of("%unlinked-window-add @2", new Event.WindowAdded(WINDOW, true)),
                Arguments.of("%window-close @2", new Event.WindowClosed(WINDOW, false)),
                Arguments.of("%unlinked-window-close @2", new Event.WindowClosed(WINDOW, true)),
                Arguments.of("%window-renamed @2 a  b", new Event.WindowRenamed(WINDOW, "a  b", false)),
                Arguments.of("%window-renamed @2 ", new Event.WindowRenamed(WINDOW, "", false)),
                Arguments.of("%unlinked-window-renamed @2 é", new Event.WindowRenamed(WINDOW, "é", true)),
                Arguments.of("%window-pane-changed @2 %3", new Event.WindowPaneChanged(WINDOW, PANE)),
                Arguments.of("%layout-change @2 b25d,80x24,0,0,0 c c *Z", new Event.LayoutChanged(WINDOW, "b25d,80x24,0,0,0", "c", "c *Z")),
                Arguments.of("%sessions-changed", new Event.SessionsChanged()),
                Arguments.of("%session-changed $1 my work", new Event.SessionChanged(SESSION, "my work")),
                Arguments.of("%session-renamed $1 x", new Event.SessionRenamed(SESSION, "x")),
                Arguments.of("%session-window-changed $1 @2", new Event.SessionWindowChanged(SESSION, WINDOW)),
                Arguments.of("%client-session-changed /dev/pts/1 $1 x y", new Event.ClientSessionChanged("/dev/pts/1", SESSION, "x y")),
                Arguments.of("%client-detached client-7", new Event.ClientDetached("client-7")),
                Arguments.of("%paste-buffer-changed b", new Event.PasteBufferChanged("b")),
                Arguments.of("%paste-buffer-deleted b", new Event.PasteBufferDeleted("b")),
                Arguments.of("%message hello there", new Event.Message("hello there")),
                Arguments.of("%config-error a:1: b", new Event.ConfigError("a:1: b")),
                Arguments.of("%exit", new Event.Ended("")),
                Arguments.of("%exit server exited", new Event.Ended("server exited")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aNotificationIsRead(String line, Event event) {
        assertEquals(event, read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "%new-in-tmux @1 x", "%window-add", "%window-add x", "%window-add @", "%window-add @-1", "%window-add $1",
        "%window-add @99999999999", "%session-changed $1", "%output", "%output %1", "%output x y", "%output %1 \\9", "%output %1 \\01", "'exit 3' returned 3"})
    void whatIsNotUnderstoodIsKept(String line) {
        assertEquals(new Event.Unknown(line), read(line));
    }

    @Test
    void whatAPanePrintsIsDecoded() {
        assertEquals(new Event.Output(PANE, "a b\\\r\n\033é".getBytes(StandardCharsets.UTF_8)), read("%output %3 a b\\134\\015\\012\\033é"));
    }

    @Test
    void halfACharacterIsNotLost() {
        byte[] line = {'%', 'o', 'u', 't', 'p', 'u', 't', ' ', '%', '3', ' ', (byte) 0xc3};
        assertEquals(new Event.Output(PANE, new byte[] {(byte) 0xc3}), Event.of(line));
    }

    private static Event read(String line) {
        return Event.of(line.getBytes(StandardCharsets.UTF_8));
    }
}
