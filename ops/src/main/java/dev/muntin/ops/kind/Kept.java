package dev.muntin.ops.kind;

import dev.muntin.ops.version.TmuxVersion;
import java.util.regex.Pattern;

/** Since when tmux keeps the name of a session as it is given. */
final class Kept {
    /** What the first releases put a backslash before. */
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_{]");
    /** What they write as octal numbers: whatever the system's library cannot show. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cn}\\p{Zl}\\p{Zp}]");

    private Kept() {}

    static TmuxVersion name(String name) {
        if (name.indexOf('.') >= 0) {
            // Before, it became an underscore, and 3.7 itself refuses it.
            return TmuxVersion.parse("3.7c").orElseThrow();
        }
        return VARIABLE.matcher(name).find() || UNSEEN.matcher(name).find() ? TmuxVersion.of(3, 5) : TmuxVersion.OLDEST;
    }
}
