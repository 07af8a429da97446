package dev.muntin.ops.kind;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.argument.LineNumber;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.target.BufferTarget;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.List;
import java.util.Map;

/** The kinds, to be named where a command declares what it takes. */
public final class Kinds {
    /** Stands alone. */
    public static final Kind<Boolean> PLAIN = new PlainKind();
    /** Stands alone, once or more. */
    public static final Kind<Integer> COUNT = new CountKind();
    /** Taken as it is. */
    public static final Kind<String> LITERAL = new LiteralKind();
    /** Any number of words, taken as they are. */
    public static final Kind<List<String>> WORDS = new WordsKind();
    /** Where formats are expanded. */
    public static final Kind<Text> TEXT = new TextKind(false);
    /** Where formats are expanded from 3.8 on. */
    public static final Kind<Text> LATE_TEXT = new LateTextKind(TmuxVersion.of(3, 8));
    /** Where formats and the time are expanded. */
    public static final Kind<Text> TIMED = new TextKind(true);
    /** The name of a window that is made. */
    public static final Kind<Text> NEW_NAME = new NameKind(NameKind.Named.NEW_WINDOW);
    /** The name of a window that stands. */
    public static final Kind<Text> NAME = new NameKind(NameKind.Named.WINDOW);
    /** The name of a window where no formats are expanded. */
    public static final Kind<String> LITERAL_NAME = new LiteralNameKind();
    /** The title of a pane. */
    public static final Kind<Text> TITLE = new NameKind(NameKind.Named.PANE);
    /** Always a format: of lines that are printed, or of what is chosen from a list. */
    public static final Kind<Format> FORMAT = new FormatKind();
    public static final Kind<Program> PROGRAM = new ProgramKind();
    public static final Kind<Map<String, String>> ENVIRONMENT = new EnvironmentKind();
    public static final Kind<Integer> INTEGER = new IntegerKind();
    public static final Kind<PaneLength> LENGTH = new LengthKind();
    public static final Kind<LineNumber> LINE_NUMBER = new LineNumberKind();
    public static final Kind<Layout> LAYOUT = new LayoutKind();
    public static final Kind<Key> KEY = new KeyKind();
    public static final Kind<List<Key>> KEYS = new KeysKind();
    public static final Kind<SessionTarget> SESSION = new SessionKind();
    public static final Kind<WindowTarget> WINDOW = new WindowKind();
    public static final Kind<PaneTarget> PANE = new PaneKind(false);
    /** Where a session is shown, and a window and a pane of it perhaps. */
    public static final Kind<PaneTarget> SESSION_OR_PANE = new PaneKind(true);
    public static final Kind<ClientTarget> CLIENT = new ClientKind();
    public static final Kind<BufferTarget> BUFFER = new BufferKind();
    /** The name of a session that does not stand yet. */
    public static final Kind<SessionTarget.Named> NEW_SESSION = new NewSessionKind();

    private Kinds() {}
}
