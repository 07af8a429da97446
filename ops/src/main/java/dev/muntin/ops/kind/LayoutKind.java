package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/** How the panes of a window lie. */
public record LayoutKind() implements Kind<Layout> {
    @Override
    public List<String> words(Layout layout) {
        return List.of(layout.text());
    }

    @Override
    public TmuxVersion since(Layout layout) {
        return switch (layout) {
            case Layout.Named named -> named.name().since();
            case Layout.Custom custom -> TmuxVersion.OLDEST;
        };
    }

    // tmux 3.3a dies of a name that it does not know.
    @Override
    public Fit<Layout> on(Layout layout, TmuxVersion version) {
        return Fit.in(Span.since(since(layout)), version, layout, () -> "layout " + layout.text());
    }

    @Override
    public String label() {
        return "a layout";
    }

    @Override
    public Layout example() {
        return new Layout.Named(LayoutName.TILED);
    }

    @Override
    public void write(Layout value, JsonWriter out) {
        out.text(value.text());
    }

    @Override
    public Layout read(JsonReader in) {
        return switch (Layout.parse(in.text())) {
            case LayoutReading.Valid valid -> valid.layout();
            case LayoutReading.Unknown unknown -> throw in.fault("no layout is called '" + unknown.word() + "'");
            case LayoutReading.Malformed malformed -> throw in.fault("that is no layout string: " + malformed.reason());
        };
    }
}
