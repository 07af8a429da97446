package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.List;

/**
 * Text where tmux expands formats.
 *
 * @param timed whether tmux puts in the time, too, where it finds a {@code %}
 */
public record TextKind(boolean timed) implements Kind<Text> {
    private static final String FORMAT = "format";

    @Override
    public List<String> words(Text value) {
        boolean plain = value instanceof Text.Plain;
        return List.of(timed && plain ? value.escaped().replace("%", "%%") : value.escaped());
    }

    @Override
    public String label() {
        return timed ? "text, or a format that may hold the time" : "text, or a format";
    }

    @Override
    public Text example() {
        return Text.of("#some text");
    }

    @Override
    public void write(Text value, JsonWriter out) {
        switch (value) {
            case Text.Plain plain -> out.text(plain.text());
            case Format format -> out.variant(FORMAT, format, Kinds.FORMAT);
        }
    }

    @Override
    public Text read(JsonReader in) {
        return in.isText() ? Text.of(in.text()) : in.object(() -> in.field(FORMAT, Kinds.FORMAT));
    }
}
