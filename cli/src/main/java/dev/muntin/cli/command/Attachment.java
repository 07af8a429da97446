package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.Exec;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.AttachSession;
import dev.muntin.ops.SwitchClient;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.target.SessionTarget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a session to whoever asked for it. */
public record Attachment(Console console, TmuxClient client, Engine engine) {
    /** Whether the program will become the tmux that shows it. */
    static boolean takesTerminal(Console console) {
        return hasTerminal(console) && Outer.of(console.environment()).isEmpty();
    }

    private static boolean hasTerminal(Console console) {
        return console.terminal().in() && console.terminal().out();
    }

    public ExitCode to(String session) {
        SessionTarget target = new SessionTarget.Named(session);
        List<String> attach = client.interactive(Argv.of(List.of(AttachSession.to(target))).arguments());
        Optional<Outer> outer = Outer.of(console.environment());
        if (outer.isEmpty()) {
            return hasTerminal(console) ? become(attach) : left("there is no terminal to attach; in one, attach with", attach);
        }
        try {
            // One tmux inside another is nobody's wish; but only the server that we are in can switch our client.
            if (outer.get().isServerOf(engine)) {
                Reply reply = engine.send(Request.of(List.of(SwitchClient.to(target))));
                return reply.exit() == 0 ? ExitCode.DONE : failed(reply.words());
            }
        } catch (EngineException e) {
            ExitCode failed = failed(e.words());
            return e.isLate() ? ExitCode.LATE : failed;
        }
        return left("you are inside another tmux; outside of it, attach with", outside(target, outer.get()));
    }

    /** The session stands as asked, so this is no failure: scripts build sessions that somebody looks at later. */
    private ExitCode left(String why, List<String> attach) {
        console.say(why);
        // To be pasted, so exactly as it is.
        console.err().println("  " + PosixShell.line(attach));
        return ExitCode.DONE;
    }

    /** Outside, nothing tells any more which server {@code $TMUX} has named. */
    private List<String> outside(SessionTarget target, Outer outer) {
        boolean named = client.options().contains("-L") || client.options().contains("-S");
        List<String> words = new ArrayList<>(named ? List.of() : List.of("-S", outer.socket()));
        words.addAll(Argv.of(List.of(AttachSession.to(target))).arguments());
        return client.interactive(words);
    }

    private ExitCode become(List<String> attach) {
        console.flush();
        try {
            return Exec.become(attach, console.environment()) == 0 ? ExitCode.DONE : ExitCode.FAILED;
        } catch (IOException e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private ExitCode failed(String words) {
        console.say("the session stands, but cannot be shown: " + words);
        return ExitCode.FAILED;
    }
}
