package dev.muntin.ops.layout;

import dev.muntin.ops.version.TmuxVersion;
import java.util.Arrays;
import java.util.Optional;

/** The layouts that tmux knows by name. */
public enum LayoutName {
    EVEN_HORIZONTAL("even-horizontal"),
    EVEN_VERTICAL("even-vertical"),
    MAIN_HORIZONTAL("main-horizontal"),
    MAIN_HORIZONTAL_MIRRORED("main-horizontal-mirrored", 3, 5),
    MAIN_VERTICAL("main-vertical"),
    MAIN_VERTICAL_MIRRORED("main-vertical-mirrored", 3, 5),
    TILED("tiled");

    private final String word;
    private final int major;
    private final int minor;

    LayoutName(String word) {
        this(word, 2, 6);
    }

    LayoutName(String word, int major, int minor) {
        this.word = word;
        this.major = major;
        this.minor = minor;
    }

    /** The layout of exactly this name; tmux's own abbreviations change their meaning from release to release. */
    public static Optional<LayoutName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
    }

    /** What tmux calls it. */
    public String word() {
        return word;
    }

    /** The first release that has it; 2.6 stands for that old or older. tmux 3.3a dies of a name that it does not know. */
    public TmuxVersion since() {
        return TmuxVersion.of(major, minor);
    }
}
