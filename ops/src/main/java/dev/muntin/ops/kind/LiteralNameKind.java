package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Text;
import java.util.List;

/** What a window is called where tmux expands no formats in it; it is kept, changed and refused as any other name. */
public record LiteralNameKind() implements Kind<String> {
    private static final NameKind NAME = new NameKind(NameKind.Named.WINDOW);

    @Override
    public List<String> words(String name) {
        return List.of(name);
    }

    @Override
    public String copy(String name) {
        NAME.copy(Text.of(name));
        return name;
    }

    @Override
    public TmuxVersion since(String name) {
        return NAME.since(Text.of(name));
    }

    @Override
    public Fit<String> on(String name, TmuxVersion version) {
        return switch (NAME.on(Text.of(name), version)) {
            case Fit.Fits<Text> fits -> Fit.whole(name);
            case Fit.Lacks<Text> lacks -> new Fit.Lacks<>(lacks.faults());
        };
    }

    @Override
    public String label() {
        return "a name, taken as it is";
    }

    @Override
    public String example() {
        return "#some name";
    }

    @Override
    public void write(String value, JsonWriter out) {
        out.text(value);
    }

    @Override
    public String read(JsonReader in) {
        return in.text();
    }
}
