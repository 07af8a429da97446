package dev.muntin.ops.kind;

import dev.muntin.ops.word.Text;
import java.util.List;

/**
 * Text where tmux expands formats.
 *
 * @param timed whether tmux puts in the time, too, where it finds a {@code %}
 */
public record TextKind(boolean timed) implements Kind<Text> {
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
}
