package dev.muntin.runner;

import dev.muntin.engine.Answers;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.Asked;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.ShowEnvironment;
import dev.muntin.ops.ShowHooks;
import dev.muntin.ops.ShowOptions;
import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Environment;
import dev.muntin.ops.result.OperationException;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.snapshot.PaneSnapshot;
import dev.muntin.ops.snapshot.ServerFields;
import dev.muntin.ops.snapshot.ServerSnapshot;
import dev.muntin.ops.snapshot.SessionSnapshot;
import dev.muntin.ops.snapshot.Survey;
import dev.muntin.ops.snapshot.WindowSnapshot;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.runner.freeze.Sight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at a session: first at all that stands, then, by the numbers that this has told, at options and variables. */
record Freezing(Engine engine) {
    ServerSnapshot server() throws EngineException {
        for (int i = 1;; i++) {
            try {
                return once();
            } catch (MalformedOutputException broken) {
                // On a busy machine, some tmux breaks a line off in the middle.
                if (i == Sessions.MOST) {
                    throw new EngineException(Certainty.UNKNOWN, String.valueOf(broken.getMessage()));
                }
            }
        }
    }

    private ServerSnapshot once() throws EngineException {
        Reply reply = engine.send(Request.of(List.of(ListPanes.all(Survey.USUAL.panes()))));
        if (reply.stdout().length == 0 && !reply.words().isEmpty() && !Absence.isSaidBy(reply)) {
            throw new EngineException(Certainty.UNKNOWN, reply.words());
        }
        return Survey.USUAL.read(Printed.of(reply.stdout()));
    }

    Sight sight(ServerSnapshot server, SessionSnapshot session) throws EngineException {
        Asked<ShownOptions> options = ShowOptions.of(new OptionPlace.Session(session.id())).with(ShowOptions.INHERITED).asked();
        Asked<Environment> environment = ShowEnvironment.of(session.id()).asked();
        Asked<Environment> hidden = ShowEnvironment.of(session.id()).with(ShowEnvironment.HIDDEN_VARIABLES).asked();
        Map<WindowTarget.Id, Asked<ShownOptions>> windows = new LinkedHashMap<>();
        for (WindowSnapshot window : session.windows()) {
            windows.put(window.id(), ShowOptions.of(new OptionPlace.Window(window.id())).with(ShowOptions.INHERITED).asked());
        }
        Map<PaneTarget.Id, Asked<ShownOptions>> panes = new LinkedHashMap<>();
        for (PaneSnapshot pane : session.panes().toList()) {
            panes.put(pane.id(), ShowOptions.of(new OptionPlace.Pane(pane.id())).asked());
        }
        List<Asked<ShownOptions>> hooks = hooks(session);
        List<Asked<?>> all = new ArrayList<>(List.of(options, environment, hidden));
        all.addAll(hooks);
        all.addAll(windows.values());
        all.addAll(panes.values());
        Answers answers = engine.askApart(Nonce.next(), all);
        try {
            return new Sight(server.version().orElse(TmuxVersion.MASTER), server.facts().text(ServerFields.HOST), session, names(hooks, answers),
                    answers.of(options).orThrow(), answers.of(environment).orThrow(), hidden(answers.of(hidden).orThrow()), read(windows, answers), read(panes, answers));
        } catch (OperationException | MalformedOutputException changed) {
            throw new EngineException(Certainty.UNKNOWN, "the session has changed while it was looked at: " + changed.getMessage());
        }
    }

    private static List<Asked<ShownOptions>> hooks(SessionSnapshot session) {
        List<Asked<ShownOptions>> hooks = new ArrayList<>(List.of(ShowHooks.of(session.id()).asked()));
        for (WindowSnapshot window : session.windows()) {
            hooks.add(ShowHooks.of(session.id()).with(ShowHooks.WINDOW).with(ShowHooks.TARGET, window.id()).asked());
        }
        session.panes().forEach(pane ->
                hooks.add(ShowHooks.of(session.id()).with(ShowHooks.PANE).with(ShowHooks.TARGET, pane.id()).asked()));
        return hooks;
    }

    private static List<String> hidden(Environment environment) {
        return environment.values().keySet().stream().sorted().toList();
    }

    private static List<String> names(List<Asked<ShownOptions>> hooks, Answers answers) {
        return hooks.stream().flatMap(asked -> answers.of(asked).orThrow().byName().keySet().stream()).distinct().sorted().toList();
    }

    private static <K> Map<K, ShownOptions> read(Map<K, Asked<ShownOptions>> asked, Answers answers) {
        Map<K, ShownOptions> read = new LinkedHashMap<>();
        asked.forEach((key, question) -> read.put(key, answers.of(question).orThrow()));
        return read;
    }
}
