package dev.muntin.ops.version;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The releases that have something.
 *
 * @param since the first of them
 * @param until the first that has it no more; empty while all have it
 */
public record Span(TmuxVersion since, Optional<TmuxVersion> until) {
    /** Whatever we run on. */
    public static final Span ALWAYS = since(TmuxVersion.OLDEST);

    // 3.3a, 3.5a, 3.7c and 3.8 were looked at: only the last two of them follow each other.
    private static final Set<TmuxVersion> SEEN = Set.of(TmuxVersion.of(3, 8));

    public static Span since(TmuxVersion since) {
        return new Span(since, Optional.empty());
    }

    /** Whether it was seen to begin and to end just there; that all begins with 3.2 is not asked. */
    public boolean isVerified() {
        return Stream.concat(Stream.of(since), until.stream()).allMatch(edge -> edge.equals(TmuxVersion.OLDEST) || SEEN.contains(edge));
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
