package dev.muntin.runner.confirm;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import dev.muntin.ops.printed.QuotedWords;
import dev.muntin.ops.result.OptionValue;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.PaneRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what a session was told beside how it is built: options, variables, and the programs that its panes were started with. */
public final class Settings {
    private static final String SYNCHRONIZE = "synchronize-panes";

    private final SessionSpec asked;
    private final Seen seen;
    private final List<Difference> differences = new ArrayList<>();

    private Settings(SessionSpec asked, Seen seen) {
        this.asked = asked;
        this.seen = seen;
    }

    /** The options of a window in the end: what is set last goes over what was set first. */
    public static Map<String, String> options(WindowSpec window) {
        Map<String, String> options = values(window.options());
        options.putAll(values(window.optionsAfter()));
        if (window.synchronize() instanceof Setting.Given<Synchronize>) {
            options.put(SYNCHRONIZE, "on");
        }
        return options;
    }

    /** Names with what they shall be. */
    public static Map<String, String> values(Assignments assignments) {
        Map<String, String> values = new LinkedHashMap<>();
        assignments.entries().forEach((name, value) -> values.put(name, value.value()));
        return values;
    }

    static List<Difference> of(SessionSpec asked, Seen seen, List<List<PaneRow>> windows) {
        Settings settings = new Settings(asked, seen);
        settings.compare(windows);
        return List.copyOf(settings.differences);
    }

    private void compare(List<List<PaneRow>> windows) {
        each(values(asked.globalOptions()), seen.globals(), (name, value, found) -> new Difference.GlobalOption(name, value, found));
        each(values(asked.options()), seen.options(), (name, value, found) -> new Difference.SessionOption(name, value, found));
        values(asked.environment()).forEach((name, value) -> {
            Optional<String> found = Optional.ofNullable(seen.environment().values().get(name));
            if (found.filter(value::equals).isEmpty()) {
                differences.add(new Difference.Variable(name, value, found));
            }
        });
        for (int i = 0; i < Math.min(asked.windows().size(), windows.size()); i++) {
            window(i + 1, asked.windows().get(i), windows.get(i));
        }
    }

    private void window(int number, WindowSpec window, List<PaneRow> rows) {
        String label = Comparison.label(window.name());
        Map<String, ShownOptions> shown = seen.windows().getOrDefault(rows.getFirst().window(), Map.of());
        each(options(window), shown, (name, value, found) -> new Difference.WindowOption(number, label, name, value, found));
        if (rows.size() != window.panes().size()) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            program(number, label, i + 1, window.panes().get(i), rows.get(i));
        }
    }

    private void program(int number, String label, int pane, PaneSpec asked, PaneRow row) {
        String line = asked.shell().orElse("");
        List<String> started = QuotedWords.read(Optional.ofNullable(seen.panes().get(row.pane())).map(facts -> facts.text(PaneFields.START_COMMAND)).orElse(""));
        if (!line.isBlank() && !started.equals(List.of(line))) {
            differences.add(new Difference.StartCommand(number, label, pane, line, String.join(" ", started)));
        }
    }

    /** What says that a setting is another one. */
    private interface Otherwise {
        Difference is(String name, String asked, Optional<String> found);
    }

    private void each(Map<String, String> options, Map<String, ShownOptions> shown, Otherwise otherwise) {
        options.forEach((name, value) -> {
            Optional<OptionValue> found = Seen.value(shown, name);
            if (found.filter(seen -> Values.same(name, value, seen)).isEmpty()) {
                differences.add(otherwise.is(name, value, found.map(Values::text)));
            }
        });
    }
}
