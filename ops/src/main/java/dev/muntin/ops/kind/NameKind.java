package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.NameFault;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Text;
import java.util.List;

/** What a window or a pane is called: such that tmux keeps it as it is. */
public record NameKind(Named named) implements Kind<Text> {
    /** What gets the name. */
    public enum Named { NEW_WINDOW, WINDOW, PANE }

    private static final TmuxVersion STRICT = TmuxVersion.of(3, 7);

    @Override
    public List<String> words(Text name) {
        return Kinds.TEXT.words(name);
    }

    /** Refuses what one release or the other changes, or takes no notice of. */
    @Override
    public Text copy(Text name) {
        String plain = plain(name);
        NameFault.changed(plain).ifPresent(fault -> {
            throw new IllegalArgumentException("tmux does not keep the name '" + plain + "': it " + fault);
        });
        return name;
    }

    @Override
    public TmuxVersion since(Text name) {
        return switch (named) {
            case NEW_WINDOW -> TmuxVersion.OLDEST;
            case WINDOW -> Kept.window(plain(name));
            case PANE -> Kept.title(plain(name));
        };
    }

    // 3.7 itself takes the characters that mean something in targets for an error; those before and behind it keep them.
    @Override
    public Fit<Text> on(Text name, TmuxVersion version) {
        boolean strict = named != Named.PANE && version.atLeast(STRICT) && !version.atLeast(Kept.LENIENT);
        Span span = strict && plain(name).chars().anyMatch(c -> c == ':' || c == '.') ? Span.since(Kept.LENIENT) : Span.since(since(name));
        return Fit.in(span, version, name, () -> "keeping the name '" + name + "'");
    }

    private static String plain(Text name) {
        return name instanceof Text.Plain plain ? plain.text() : "";
    }

    @Override
    public String label() {
        return "a name, or a format";
    }

    @Override
    public Text example() {
        return Text.of("#some name");
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
