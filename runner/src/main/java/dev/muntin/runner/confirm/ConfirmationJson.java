package dev.muntin.runner.confirm;

import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How a comparison stands in JSON, for programs: each difference and each note with the same fields, as far as they mean something for it. It is only
 * written: what it was compared with is not in it.
 */
public final class ConfirmationJson {
    private static final Codec<Told> TOLD = writing(ConfirmationJson::write);
    /** Each with its kind, its numbers, and the line that people read. */
    public static final Codec<List<Difference>> DIFFERENCES = writing((all, out) -> out.list(all.stream().map(ConfirmationJson::told).toList(), TOLD));
    /** As differences. */
    public static final Codec<List<Note>> NOTES = writing((all, out) -> out.list(all.stream().map(ConfirmationJson::told).toList(), TOLD));

    private ConfirmationJson() {}

    /** What one difference or note tells. */
    private record Told(String kind, int window, int pane, String name, Optional<String> asked, Optional<String> found, String line) {}

    private static Told told(Difference difference) {
        String line = difference.line();
        return switch (difference) {
            case Difference.MissingSession d -> told("missing-session", 0, 0, d.name(), "", line);
            case Difference.HalfBuilt d -> told("half-built", 0, 0, "", "", line);
            case Difference.MissingWindow d -> told("missing-window", d.window(), 0, "", "", line);
            case Difference.ExtraWindow d -> told("extra-window", d.window(), 0, d.name(), "", line);
            case Difference.WindowName d -> told("window-name", d.window(), 0, "", d.asked(), d.name(), line);
            case Difference.WindowIndex d -> told("window-index", d.window(), 0, "", "" + d.asked(), "" + d.index(), line);
            case Difference.PaneCount d -> told("panes", d.window(), 0, "", "" + d.asked(), "" + d.panes(), line);
            case Difference.OtherLayout d -> told("layout", d.window(), 0, "", d.asked(), line);
            case Difference.StartDirectory d -> told("start-directory", d.window(), d.pane(), "", d.asked().toString(), d.directory(), line);
            case Difference.StartCommand d -> told("start-command", d.window(), d.pane(), "", d.asked(), d.command(), line);
            case Difference.SessionOption d -> new Told("session-option", 0, 0, d.name(), Optional.of(d.asked()), d.value(), line);
            case Difference.GlobalOption d -> new Told("global-option", 0, 0, d.name(), Optional.of(d.asked()), d.value(), line);
            case Difference.WindowOption d -> new Told("window-option", d.window(), 0, d.name(), Optional.of(d.asked()), d.value(), line);
            case Difference.Variable d -> new Told("variable", 0, 0, d.name(), Optional.of(d.asked()), d.value(), line);
            case Difference.ActivePane d -> told("active-pane", d.window(), 0, "", "" + d.asked(), "" + d.pane(), line);
            case Difference.ActiveWindow d -> told("active-window", 0, 0, "", "" + d.asked(), "" + d.window(), line);
        };
    }

    private static Told told(Note note) {
        String line = note.line();
        return switch (note) {
            case Note.CurrentDirectory n -> told("current-directory", n.window(), n.pane(), "", n.asked().toString(), n.directory(), line);
            case Note.Title n -> told("title", n.window(), n.pane(), "", n.asked(), n.title(), line);
            case Note.RunningCommand n -> told("running-command", n.window(), n.pane(), "", n.asked(), n.command(), line);
            case Note.Ended n -> told("ended", n.window(), n.pane(), "", "", line);
            case Note.Resized n -> told("resized", n.window(), 0, "", n.asked().toString(), n.size().toString(), line);
        };
    }

    private static Told told(String kind, int window, int pane, String name, String asked, String found, String line) {
        return new Told(kind, window, pane, name, Optional.of(asked), Optional.of(found), line);
    }

    private static Told told(String kind, int window, int pane, String name, String asked, String line) {
        return new Told(kind, window, pane, name, asked.isEmpty() ? Optional.empty() : Optional.of(asked), Optional.empty(), line);
    }

    private static void write(Told told, JsonWriter out) {
        out.object(() -> {
            out.field("kind").text(told.kind());
            number(out, "window", told.window());
            number(out, "pane", told.pane());
            text(out, "name", told.name().isEmpty() ? Optional.empty() : Optional.of(told.name()));
            text(out, "asked", told.asked());
            text(out, "found", told.found());
            out.field("line").text(told.line());
        });
    }

    private static void number(JsonWriter out, String name, int number) {
        if (number > 0) {
            out.field(name).number(number);
        }
    }

    private static void text(JsonWriter out, String name, Optional<String> text) {
        text.ifPresent(given -> out.field(name).text(given));
    }

    /** What is never read. */
    public static <T> Codec<T> writing(BiConsumer<T, JsonWriter> writing) {
        return new Codec<>() {
            @Override
            public void write(T value, JsonWriter out) {
                writing.accept(value, out);
            }

            @Override
            public T read(JsonReader in) {
                throw in.fault("a comparison is not read back");
            }
        };
    }
}
