package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.world.OptionKind.Kind;
import dev.muntin.engine.memory.world.OptionKind.Scope;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.version.TmuxVersion.Stage;

/**
 * An option as some releases have it. Known are 3.3a, 3.5a, 3.7c and 3.8; releases between are like the older of their neighbours.
 *
 * @param since the first release that has it so
 * @param until the first one that has it no longer so
 */
record OptionEntry(OptionKind option, TmuxVersion since, TmuxVersion until) {
    static final TmuxVersion V3_5A = new TmuxVersion(3, 5, Stage.RELEASE, 1);
    static final TmuxVersion V3_7 = TmuxVersion.of(3, 7);
    static final TmuxVersion V3_7C = new TmuxVersion(3, 7, Stage.RELEASE, 3);
    static final TmuxVersion V3_8 = TmuxVersion.of(3, 8);

    private static final TmuxVersion ALWAYS = TmuxVersion.of(0, 0);
    private static final TmuxVersion NEVER = TmuxVersion.of(Integer.MAX_VALUE, 1);

    static OptionEntry option(Scope scope, Kind kind, String name, String standard) {
        return option(scope, kind, name, standard, "");
    }

    /** The detail is the words of a choice, or the least of a number. */
    static OptionEntry option(Scope scope, Kind kind, String name, String standard, String detail) {
        return new OptionEntry(new OptionKind(name, scope, kind, standard, detail), ALWAYS, NEVER);
    }

    static OptionEntry hook(String name) {
        return option(Scope.HOOK, Kind.HOOK, name, "");
    }

    OptionEntry since(TmuxVersion first) {
        return new OptionEntry(option, first, until);
    }

    OptionEntry until(TmuxVersion first) {
        return new OptionEntry(option, since, first);
    }

    boolean isIn(TmuxVersion version) {
        return version.atLeast(since) && !version.atLeast(until);
    }
}
