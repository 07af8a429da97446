package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Text;
import java.util.List;

/**
 * Text where older releases expand no formats: what holds a {@code #} means something else there, and only the rest means the same on all.
 *
 * @param expanded the first release that expands it
 */
public record LateTextKind(TmuxVersion expanded) implements Kind<Text> {
    @Override
    public List<String> words(Text value) {
        return Kinds.TEXT.words(value);
    }

    @Override
    public TmuxVersion since(Text value) {
        return value.escaped().indexOf('#') < 0 ? TmuxVersion.OLDEST : expanded;
    }

    @Override
    public Fit<Text> on(Text value, TmuxVersion version) {
        return Fit.in(Span.since(since(value)), version, value, () -> "a # in '" + value.escaped() + "'");
    }

    @Override
    public String label() {
        return Kinds.TEXT.label() + " from " + expanded + " on";
    }

    @Override
    public Text example() {
        return Text.of("some text");
    }

    @Override
    public void write(Text value, JsonWriter out) {
        Kinds.TEXT.write(value, out);
    }

    @Override
    public Text read(JsonReader in) {
        return Kinds.TEXT.read(in);
    }
}
