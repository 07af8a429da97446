package dev.muntin.bench;

import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One command, a chain of a hundred, and a workspace of four times four panes, by each engine. */
public final class EngineBench {
    private static final String SESSION = "bench";
    private static final List<Operation> ONE = List.of(DisplayMessage.print(new Format("x")));
    private static final List<Operation> HUNDRED = IntStream.range(0, 100).mapToObj(i -> ONE.getFirst()).toList();

    private EngineBench() {}

    public static void main(String[] words) throws Exception {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            tmux.must("new-session", "-d", "-s", "host");
            TmuxClient client = new TmuxClient(tmux.binary(),
                    List.of("-S", tmux.socket().toString(), "-f", tmux.configuration().toString()), tmux.environment());
            List<Engine> engines = new ArrayList<>();
            EngineName.PROCESSES.forEach(name -> engines.add(name.open(client)));
            System.out.println(tmux.must("-V") + "\n");
            print("one command, alone", new Rounds(300, 500), engines, engine -> engine.send(Request.of(ONE)));
            print("50 commands, one after the other", new Rounds(20, 50), engines, EngineBench::inARow);
            print("a chain of 100", new Rounds(100, 200), engines, engine -> engine.send(Request.of(HUNDRED)));
            print("4 windows x 4 panes", new Rounds(3, 15), engines, EngineBench::build);
            engines.forEach(Engine::close);
        }
    }

    /** As a program does that asks much: what one command costs alone is for the most part what waking up costs. */
    private static void inARow(Engine engine) throws EngineException {
        for (int i = 0; i < 50; i++) {
            engine.send(Request.of(ONE));
        }
    }

    private interface Use {
        void of(Engine engine) throws EngineException;
    }

    private static void print(String title, Rounds rounds, List<Engine> engines, Use use) throws Exception {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < engines.size(); i++) {
            Engine engine = engines.get(i);
            subjects.add(new Subject(EngineName.PROCESSES.get(i).word(), () -> use.of(engine)));
        }
        System.out.println(Rounds.table(title, rounds.of(subjects)));
    }

    private static void build(Engine engine) throws EngineException {
        Outcome outcome = Muntin.on(engine).load(workspace());
        if (!(outcome instanceof Outcome.Confirmed)) {
            throw new IllegalStateException("not built: " + outcome);
        }
        engine.send(Request.of(List.of(KillSession.of(new SessionTarget.Named(SESSION)))));
    }

    private static Workspace workspace() {
        return Workspace.workspace(SESSION, w -> IntStream.range(0, 4).forEach(i -> w
                .window("w" + i, window -> IntStream.range(0, 4).forEach(j -> window.pane("echo " + j)))));
    }
}
