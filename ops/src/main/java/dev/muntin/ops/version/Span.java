package dev.muntin.ops.version;

import java.util.Optional;

/**
 * The releases that have something.
 *
 * @param since the first of them
 * @param until the first that has it no more; empty while all have it
 */
public record Span(TmuxVersion since, Optional<TmuxVersion> until) {
    /** Whatever we run on. */
    public static final Span ALWAYS = since(TmuxVersion.OLDEST);

    public static Span since(TmuxVersion since) {
        return new Span(since, Optional.empty());
    }

    public Span until(TmuxVersion gone) {
        return new Span(since, Optional.of(gone));
    }

    public boolean holds(TmuxVersion version) {
        return version.atLeast(since) && until.filter(version::atLeast).isEmpty();
    }

    /** Whether a release has both. */
    public boolean meets(Span other) {
        return holds(other.since) || other.holds(since);
    }

    /** Why a version is not in it, in words that follow what is missing. */
    public String fault(TmuxVersion version) {
        return version.atLeast(since)
                ? "is gone since tmux " + until.map(TmuxVersion::toString).orElse("") + "; this is " + version
                : "needs tmux " + since + "; this is " + version;
    }
}
