package dev.muntin.ops.command;

import dev.muntin.ops.version.TmuxVersion;

/** What is special about one flag or argument of a command. */
public sealed interface Mark {
    /** The operation does not exist without it. */
    Mark REQUIRED = Plain.REQUIRED;
    /** On a server that lacks it, the operation does nearly the same without. */
    Mark DROPPABLE = Plain.DROPPABLE;
    /** tmux takes it, but does not list it. */
    Mark HIDDEN = Plain.HIDDEN;
    /** Words of it may begin with a dash: the end of the flags is always said. */
    Mark GUARDED = Plain.GUARDED;
    /** It is the line that the operation prints, if it prints. */
    Mark LINE = Plain.LINE;

    /** Marks that say it all. */
    enum Plain implements Mark { REQUIRED, DROPPABLE, HIDDEN, GUARDED, LINE }

    /** The first release that has it. */
    record Since(TmuxVersion version) implements Mark {}

    /** The first release that has it no more. */
    record Until(TmuxVersion version) implements Mark {}

    /** With it, the command does this, too. */
    record Causes(Trait trait) implements Mark {}

    /** With it, the command does this no more. */
    record Cancels(Trait trait) implements Mark {}

    static Mark from(int major, int minor) {
        return new Since(TmuxVersion.of(major, minor));
    }

    static Mark until(int major, int minor) {
        return new Until(TmuxVersion.of(major, minor));
    }

    static Mark causes(Trait trait) {
        return new Causes(trait);
    }

    static Mark cancels(Trait trait) {
        return new Cancels(trait);
    }
}
