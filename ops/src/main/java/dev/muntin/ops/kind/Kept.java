package dev.muntin.ops.kind;

import dev.muntin.ops.version.TmuxVersion;
import java.util.regex.Pattern;

/** Since when tmux keeps a name as it is given. */
final class Kept {
    static final TmuxVersion LENIENT = new TmuxVersion(3, 7, TmuxVersion.Stage.RELEASE, 3);

    private static final TmuxVersion WHOLE = TmuxVersion.of(3, 5);
    private static final int ASCII = 128;

    private Kept() {}

    /** The name of a session: before, a dot became an underscore, and 3.7 itself refuses it. */
    static TmuxVersion session(String name) {
        return name.indexOf('.') < 0 ? window(name) : LENIENT;
    }

    /** The new name of a window. */
    static TmuxVersion window(String name) {
        return name.indexOf('$') >= 0 && Patterns.VARIABLE.matcher(name).find() ? WHOLE : title(name);
    }

    static TmuxVersion title(String title) {
        return !isAscii(title) && Patterns.UNSEEN.matcher(title).find() ? WHOLE : TmuxVersion.OLDEST;
    }

    private static boolean isAscii(String text) {
        for (char letter : text.toCharArray()) {
            if (letter >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Made for the first name that needs them, which hardly one does. */
    private static final class Patterns {
        // A Java of today knows them, the C libraries of that time did not: Unicode 15.1 and 16.
        private static final String YOUNG = "\\x{897}\\x{1C89}\\x{1C8A}\\x{2427}-\\x{2429}\\x{2FFC}-\\x{2FFF}\\x{31E4}\\x{31E5}\\x{31EF}\\x{A7CB}-\\x{A7CD}\\x{A7DA}-\\x{A7DC}";

        /** What the first releases put a backslash before. */
        static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_{]");
        /** What they cannot show, for they know what the system's C library does: beyond the first plane, that is little but emoji and Chinese. */
        static final Pattern UNSEEN = Pattern.compile("[\\p{Cn}\\p{Zl}\\p{Zp}" + YOUNG + "]|[\\x{10000}-\\x{10FFFF}&&[^\\x{1F000}-\\x{1FAFF}\\x{20000}-\\x{2A6DF}]]");
    }
}
