package dev.muntin.ops.argument;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key of the keyboard, named as tmux names it: {@code Enter}, {@code C-c}, {@code M-F5}, {@code a}. tmux types the letters of a name
 * that it does not know, which no text of ours is left to.
 */
public record Key(String name) {
    private static final Set<String> WORDS = Set.of("Enter", "Escape", "Space", "Tab", "BTab", "BSpace", "IC", "Insert", "DC", "Delete",
            "Home", "End", "NPage", "PageDown", "PgDn", "PPage", "PageUp", "PgUp", "Up", "Down", "Left", "Right", "Any");

    /** The key that ends a line. */
    public static final Key ENTER = new Key("Enter");

    public Key {
        if (!WORDS.contains(name) && !Spelling.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("tmux knows no key named '" + name + "'");
        }
    }

    /** Made for the first key that is more than a word. */
    private static final class Spelling {
        static final Pattern NAME = Pattern.compile("(?:[CMS]-)*(?:\\^?[!-~]|[^\\p{ASCII}\\p{Cntrl}]|0x[0-9a-fA-F]{1,8}|F(?:[1-9]|1[0-2])|"
                + String.join("|", WORDS) + "|KP(?:[0-9./*+-]|Enter)|(?:Mouse|Wheel|Double|Triple|SecondClick)\\w+|User\\d{1,3})");
    }
}
