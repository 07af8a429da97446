package dev.muntin.runner.confirm;

import dev.muntin.ops.result.Environment;
import dev.muntin.ops.result.OptionValue;
import dev.muntin.ops.result.ShownOption;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.PaneRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session was seen to be.
 *
 * @param rows its panes, in the order of its windows' indexes
 * @param panes more of each pane, by its number
 * @param options what its options are, by the name that was asked for, which can be an abbreviation
 * @param globals the same of all sessions
 * @param windows the same of each window, by its number
 */
public record Seen(
        List<PaneRow> rows,
        Map<Integer, Facts> panes,
        Map<String, ShownOptions> options,
        Map<String, ShownOptions> globals,
        Map<Integer, Map<String, ShownOptions>> windows,
        Environment environment) {
    public Seen {
        rows = List.copyOf(rows);
        panes = Map.copyOf(panes);
        options = kept(options);
        globals = kept(globals);
        windows = Map.copyOf(windows);
    }

    /** The value of the one option that was shown. */
    static Optional<OptionValue> value(Map<String, ShownOptions> shown, String name) {
        return Optional.ofNullable(shown.get(name)).flatMap(options -> options.byName().values().stream().findFirst()).map(ShownOption::value);
    }

    private static <T> Map<String, T> kept(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
