package dev.muntin.cli.doctor;

import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Optional;

/**
 * What some releases of tmux do wrong, as experiments on them have shown.
 *
 * @param cure what a user has to do or to avoid; empty where muntin itself sees to it
 */
record KnownBug(Span span, String words, Optional<String> cure) {
    private static final TmuxVersion V3_3 = TmuxVersion.of(3, 3);
    private static final TmuxVersion V3_4 = TmuxVersion.of(3, 4);
    private static final TmuxVersion V3_7 = TmuxVersion.of(3, 7);

    static final List<KnownBug> ALL = List.of(
            avoided(Span.ALWAYS.until(V3_3), "it runs no hook of a user's own name: a build that fails is undone by a second dispatch"),
            avoided(Span.ALWAYS.until(V3_3), "the first window of a detached session is 80x23, whatever is asked for"),
            user(Span.since(V3_3).until(V3_4), "an option without its value is taken as if it were not there: 'kill-session -t' ends the current session",
                    "in scripts of your own never leave the value of -t empty, or use tmux 3.4 or newer"),
            user(Span.since(V3_3).until(V3_4), "'select-layout' with a text that is no layout ends the server",
                    "do not try layout names by hand, or use tmux 3.4 or newer; muntin checks them first"),
            user(Span.since(V3_3).until(V3_7), "'new-session -d' ends the server while the global option window-size is manual",
                    "do not set it globally, or use tmux 3.7 or newer; builds of muntin take care"),
            user(Span.since(V3_4).until(new TmuxVersion(3, 4, TmuxVersion.Stage.RELEASE, 1)), "'show-options' and 'show-environment' print a dollar sign as \\$",
                    "do not copy values from there, or use tmux 3.5 or newer"),
            user(Span.since(V3_7).until(new TmuxVersion(3, 7, TmuxVersion.Stage.RELEASE, 1)), "names with a colon or a full stop are refused",
                    "use tmux 3.7a or newer, or name sessions and windows without them"),
            avoided(Span.since(V3_7).until(TmuxVersion.of(3, 8)), "the target '{active}' from outside of a client ends the server"));

    static List<KnownBug> of(TmuxVersion version) {
        return ALL.stream().filter(bug -> bug.span.holds(version)).toList();
    }

    Finding finding() {
        return cure.map(advice -> Finding.warn(TmuxProgram.ABOUT, words, advice))
                .orElseGet(() -> Finding.ok(TmuxProgram.ABOUT, words + " (muntin takes care of that)"));
    }

    private static KnownBug avoided(Span span, String words) {
        return new KnownBug(span, words, Optional.empty());
    }

    private static KnownBug user(Span span, String words, String cure) {
        return new KnownBug(span, words, Optional.of(cure));
    }
}
