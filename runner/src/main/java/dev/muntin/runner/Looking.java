package dev.muntin.runner;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.engine.Answers;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.ops.Asked;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.ShowEnvironment;
import dev.muntin.ops.ShowOptions;
import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.result.Environment;
import dev.muntin.ops.result.OperationException;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.runner.confirm.Seen;
import dev.muntin.runner.confirm.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks in one dispatch for all that a workspace has something to say of. Nobody knows the numbers of the windows yet: they are asked for by their
 * distance from the current one, and which one that is, the same answer tells.
 */
final class Looking {
    private static final Line PANE = new Line("pane", List.of(PaneFields.ID, PaneFields.START_COMMAND, PaneFields.TITLE,
            PaneFields.CURRENT_PATH, PaneFields.CURRENT_COMMAND));

    private final SessionTarget.Named session;
    private final List<Asked<?>> all = new ArrayList<>();
    private final Asked<List<Facts>> rows;
    private final Asked<List<Facts>> panes;
    private final Asked<Environment> environment;
    private final Map<String, Asked<ShownOptions>> options;
    private final Map<String, Asked<ShownOptions>> globals;
    private final List<Map<String, Asked<ShownOptions>>> windows;

    Looking(SessionSpec spec) {
        session = new SessionTarget.Named(spec.name());
        rows = asked(Asked.of(ListPanes.of(session, Listing.LINE.format()), Readings.rows(Listing.LINE)));
        panes = asked(Asked.of(ListPanes.of(session, PANE.format()), Readings.rows(PANE)));
        environment = asked(ShowEnvironment.of(session).asked());
        options = asked(new OptionPlace.Session(session), Settings.values(spec.options()).keySet());
        globals = asked(new OptionPlace.AllSessions(), Settings.values(spec.globalOptions()).keySet());
        // Where they stand in the end need not be where the workspace has them.
        List<String> names = spec.windows().stream().flatMap(window -> Settings.options(window).keySet().stream()).distinct().toList();
        windows = names.isEmpty() ? List.of()
                : IntStream.range(0, spec.windows().size()).mapToObj(steps -> asked(new OptionPlace.Window(window(steps)), names)).toList();
    }

    /** What was seen; empty if there is no such session. */
    Optional<Seen> at(Engine engine) throws EngineException {
        for (int i = 1;; i++) {
            try {
                return once(engine);
            } catch (MalformedOutputException broken) {
                if (i == Sessions.MOST) {
                    throw new EngineException(Certainty.UNKNOWN, String.valueOf(broken.getMessage()));
                }
            }
        }
    }

    private Optional<Seen> once(Engine engine) throws EngineException {
        Answers answers = engine.askApart(Nonce.next(), all);
        if (answers.of(rows).status() instanceof Status.Failed failed && Absence.isSaidBy(failed.words())) {
            return Optional.empty();
        }
        try {
            List<PaneRow> standing = answers.of(rows).orThrow().stream().map(PaneRow::new).toList();
            Map<Integer, Facts> more = new HashMap<>();
            answers.of(panes).orThrow().forEach(facts -> facts.of(PaneFields.ID).ifPresent(id -> more.put(id.number(), facts)));
            return Optional.of(new Seen(standing, more, read(options, answers), read(globals, answers), windows(standing, answers),
                    answers.of(environment).orThrow()));
        } catch (OperationException e) {
            // Neither there nor missing: a socket that may not be opened, say.
            throw new EngineException(Certainty.UNKNOWN, String.valueOf(e.getMessage()));
        }
    }

    private Map<Integer, Map<String, ShownOptions>> windows(List<PaneRow> standing, Answers answers) {
        List<Integer> numbers = standing.stream().map(PaneRow::window).distinct().toList();
        int current = numbers.indexOf(standing.stream().filter(PaneRow::windowActive).findFirst().orElse(standing.getFirst()).window());
        Map<Integer, Map<String, ShownOptions>> read = new HashMap<>();
        for (int steps = 0; steps < windows.size(); steps++) {
            read.put(numbers.get((current + steps) % numbers.size()), read(windows.get(steps), answers));
        }
        return read;
    }

    private WindowTarget window(int steps) {
        return steps == 0 ? session : new WindowTarget.After(session, steps);
    }

    private Map<String, Asked<ShownOptions>> asked(OptionPlace place, Collection<String> names) {
        Map<String, Asked<ShownOptions>> asked = new LinkedHashMap<>();
        ShowOptions show = ShowOptions.of(place).with(ShowOptions.QUIET);
        ShowOptions whole = place instanceof OptionPlace.AllSessions ? show : show.with(ShowOptions.INHERITED);
        names.forEach(name -> asked.put(name, asked(whole.with(ShowOptions.NAME, name).asked())));
        return asked;
    }

    private <T> Asked<T> asked(Asked<T> one) {
        all.add(one);
        return one;
    }

    private static Map<String, ShownOptions> read(Map<String, Asked<ShownOptions>> asked, Answers answers) {
        Map<String, ShownOptions> read = new LinkedHashMap<>();
        asked.forEach((name, question) -> read.put(name, answers.of(question).orThrow()));
        return read;
    }
}
