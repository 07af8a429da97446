package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Optional;

/** The tmux that a plan is made for, where that is another one than all of them. */
final class VersionOption {
    /** {@link TmuxVersion#OLDEST}; written down, so that a help text needs it not to be loaded. */
    static final String OLDEST = "3.2";

    static final Option OPTION = Option.valued("VERSION", "for this tmux, as in 3.3a; what it lacks is an error (default: all from " + OLDEST + " on)",
            "--for-tmux");

    private VersionOption() {}

    static Optional<TmuxVersion> of(Call call) {
        return call.value(OPTION.name()).map(text -> version(text, call));
    }

    private static TmuxVersion version(String text, Call call) {
        return TmuxVersion.parse(text).filter(version -> version.atLeast(TmuxVersion.OLDEST)).orElseThrow(() -> new UsageException(call.syntax().command(),
                OPTION.name() + " takes a version of tmux from " + OLDEST + " on, as in 3.3a, not '" + text + "'"));
    }
}
