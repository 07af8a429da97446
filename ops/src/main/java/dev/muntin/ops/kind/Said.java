package dev.muntin.ops.kind;

import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/**
 * What has words of its own: an operation, seen by what may carry one.
 *
 * @param <P> the family of operations
 */
public interface Said<P extends Said<P>> {
    /** The command's word and its arguments, each escaped for what tmux does with it; a channel quotes them. */
    List<String> words();

    /** The same operation, acting on what the addressing makes of its targets. */
    P retarget(Addressing addressing);

    /** The oldest tmux that takes it. */
    TmuxVersion since();

    /** What becomes of it on a server of this version. */
    Fit<? extends P> on(TmuxVersion version);
}
