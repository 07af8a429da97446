package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lets each place among the windows be taken once. */
final class Indexes {
    private final Diagnostics diagnostics;
    private final Map<Integer, Setting.Given<Integer>> taken = new HashMap<>();

    Indexes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Setting<Integer> of(Setting<Integer> written) {
        written.ifGiven(this::check);
        return written;
    }

    private void check(Setting.Given<Integer> index) {
        if (index.value() < 0) {
            diagnostics.report(Kind.BAD_VALUE, index.origin(), "a window index is 0 or more, not " + index.value());
        }
        Optional.ofNullable(taken.putIfAbsent(index.value(), index)).ifPresent(first -> diagnostics.report(
                Kind.BAD_VALUE, index.origin(), "the index " + index.value() + " is taken by the window of " + first.origin().place()));
    }
}
