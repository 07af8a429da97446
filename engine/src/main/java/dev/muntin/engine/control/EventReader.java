package dev.muntin.engine.control;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads a notification: its word, and as many more as its kind has, of which the last takes the rest of the line. */
final class EventReader {
    private final String line;

    private EventReader(String line) {
        this.line = line;
    }

    static Event read(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        try {
            EventReader reader = new EventReader(line);
            return line.startsWith("%output ") ? output(bytes) : reader.event(reader.words(2)[0]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Event.Unknown(line);
        }
    }

    private Event event(String word) {
        return switch (word) {
            case "%window-add" -> new Event.WindowAdded(window(words(2)[1]), false);
            case "%unlinked-window-add" -> new Event.WindowAdded(window(words(2)[1]), true);
            case "%window-close" -> new Event.WindowClosed(window(words(2)[1]), false);
            case "%unlinked-window-close" -> new Event.WindowClosed(window(words(2)[1]), true);
            case "%window-renamed" -> new Event.WindowRenamed(window(words(3)[1]), words(3)[2], false);
            case "%unlinked-window-renamed" -> new Event.WindowRenamed(window(words(3)[1]), words(3)[2], true);
            case "%window-pane-changed" -> new Event.WindowPaneChanged(window(words(3)[1]), pane(words(3)[2]));
            case "%layout-change" -> new Event.LayoutChanged(window(words(5)[1]), words(5)[2], words(5)[3], words(5)[4]);
            case "%pane-mode-changed" -> new Event.PaneModeChanged(pane(words(2)[1]));
            case "%sessions-changed" -> new Event.SessionsChanged();
            case "%session-changed" -> new Event.SessionChanged(session(words(3)[1]), words(3)[2]);
            case "%session-renamed" -> new Event.SessionRenamed(session(words(3)[1]), words(3)[2]);
            case "%session-window-changed" -> new Event.SessionWindowChanged(session(words(3)[1]), window(words(3)[2]));
            default -> other(word);
        };
    }

    private Event other(String word) {
        return switch (word) {
            case "%client-session-changed" -> new Event.ClientSessionChanged(words(4)[1], session(words(4)[2]), words(4)[3]);
            case "%client-detached" -> new Event.ClientDetached(words(2)[1]);
            case "%paste-buffer-changed" -> new Event.PasteBufferChanged(words(2)[1]);
            case "%paste-buffer-deleted" -> new Event.PasteBufferDeleted(words(2)[1]);
            case "%message" -> new Event.Message(words(2)[1]);
            case "%config-error" -> new Event.ConfigError(words(2)[1]);
            case "%exit" -> new Event.Ended(line.equals(word) ? "" : words(2)[1]);
            default -> new Event.Unknown(line);
        };
    }

    private String[] words(int count) {
        return line.split(" ", count);
    }

    private static Event output(byte[] line) {
        int pane = "%output ".length();
        int text = pane;
        while (line[text] != ' ') {
            text++;
        }
        return new Event.Output(pane(new String(line, pane, text - pane, StandardCharsets.US_ASCII)), decoded(line, text + 1));
    }

    /** Control characters and backslashes stand as three octal digits behind a backslash. */
    private static byte[] decoded(byte[] line, int from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(line.length);
        for (int i = from; i < line.length; i++) {
            if (line[i] == '\\') {
                bytes.write(Integer.parseInt(new String(line, i + 1, 3, StandardCharsets.US_ASCII), 8));
                i += 3;
            } else {
                bytes.write(line[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static PaneTarget.Id pane(String word) {
        return new PaneTarget.Id(number(word, '%'));
    }

    private static WindowTarget.Id window(String word) {
        return new WindowTarget.Id(number(word, '@'));
    }

    private static SessionTarget.Id session(String word) {
        return new SessionTarget.Id(number(word, '$'));
    }

    private static int number(String word, char sigil) {
        if (word.isEmpty() || word.charAt(0) != sigil) {
            throw new IllegalArgumentException(word);
        }
        return Integer.parseInt(word, 1, word.length(), 10);
    }
}
