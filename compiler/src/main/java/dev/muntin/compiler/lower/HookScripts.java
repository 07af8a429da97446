package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.ScriptSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a workspace runs outside of tmux, in the session's own directory. */
public final class HookScripts {
    private static final Format NOBODY = new Format("#{==:#{session_attached},0}");

    private HookScripts() {}

    /** Before anything is built: what accompanies the session, and then what it cannot do without. */
    static List<RunScript> start(SessionSpec session) {
        List<RunScript> all = new ArrayList<>(accompanying(session.hooks().start(), session));
        session.beforeScript().ifGiven(script -> all.add(needed(script, session)));
        return all;
    }

    /** Before somebody attaches to a session that stands already. */
    public static List<RunScript> restart(SessionSpec session) {
        return accompanying(session.hooks().restart(), session);
    }

    /** Before a session is ended on request. */
    public static List<RunScript> stop(SessionSpec session) {
        return accompanying(session.hooks().stop(), session);
    }

    /** By tmux itself, when the last client has left. */
    static void exit(SessionSpec session, SessionTarget.Named target, Steps steps) {
        List<Script> scripts = session.hooks().exit();
        if (!scripts.isEmpty()) {
            String there = session.directory().asked().map(path -> "cd " + PosixShell.quote(path.toString()) + " || exit\n").orElse("");
            String lines = scripts.stream().map(Script::text).collect(Collectors.joining("\n"));
            // When it runs, the session bears the name that was meant for it.
            IfShell alone = IfShell.holds(new SessionTarget.Named(session.name()), NOBODY, List.of(RunShell.inBackground(there + lines)));
            steps.add(Part.session(session.name()), SetHook.of(target, "client-detached", List.of(alone)), scripts.getFirst().origin());
        }
    }

    private static RunScript needed(Setting.Given<ScriptSpec> script, SessionSpec session) {
        return new RunScript(script.value().words(), directory(session), true, Part.session(session.name()), script.origin());
    }

    private static List<RunScript> accompanying(List<Script> scripts, SessionSpec session) {
        return scripts.stream().map(script -> new RunScript(List.of("sh", "-c", script.text()), directory(session), false,
                Part.session(session.name()), script.origin())).toList();
    }

    private static String directory(SessionSpec session) {
        return session.directory().asked().map(Path::toString).orElse("");
    }
}
