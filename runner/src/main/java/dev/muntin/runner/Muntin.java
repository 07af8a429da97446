package dev.muntin.runner;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.lower.HookScripts;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.snapshot.ServerSnapshot;
import dev.muntin.ops.snapshot.SessionSnapshot;
import dev.muntin.runner.freeze.Frozen;
import dev.muntin.runner.freeze.ProcFiles;
import dev.muntin.runner.freeze.SessionImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one door for programs: plans workspaces, builds them, compares them with what stands.
 *
 * {@snippet :
 * Outcome outcome = Muntin.on(new SubprocessEngine(TmuxClient.here())).load(workspace);
 * }
 */
public final class Muntin {
    private final Engine engine;
    private final Surroundings surroundings;
    private final Size size;
    private final Planner planner;
    private final Consumer<String> says;

    private Muntin(Engine engine, Surroundings surroundings, Size size, Planner planner, Consumer<String> says) {
        this.engine = engine;
        this.surroundings = surroundings;
        this.size = size;
        this.planner = planner;
        this.says = says;
    }

    /** On this engine's server, with paths that begin at the working directory. */
    public static Muntin on(Engine engine) {
        return new Muntin(engine, Surroundings.here(Path.of(""), System.getenv()), Build.SIZE, Planners.DEFAULT, words -> { });
    }

    /** The same, with relative paths of workspaces beginning elsewhere, and another environment for scripts. */
    public Muntin from(Surroundings surroundings) {
        return new Muntin(engine, surroundings, size, planner, says);
    }

    /** The same, with windows of this size until a client attaches. */
    public Muntin size(Size size) {
        return new Muntin(engine, surroundings, size, planner, says);
    }

    /** The same, with another way to cut a workspace into dispatches. */
    public Muntin planner(Planner planner) {
        return new Muntin(engine, surroundings, size, planner, says);
    }

    /** The same, with somebody who hears what is worth knowing although a build goes on. */
    public Muntin telling(Consumer<String> says) {
        return new Muntin(engine, surroundings, size, planner, says);
    }

    public Engine engine() {
        return engine;
    }

    /** Where relative paths begin. */
    public Path directory() {
        return surroundings.base();
    }

    /** A workspace as it would be built. */
    public SessionSpec resolved(Workspace workspace) {
        return resolved(workspace, surroundings);
    }

    /** What {@link #load} would send; touches nothing. */
    public Plan plan(Workspace workspace) {
        return plan(resolved(workspace, surroundings.withoutDirectories()));
    }

    /** The same for a workspace that has been analysed. */
    public Plan plan(SessionSpec session) {
        return Compiler.compile(session, build(Plan.DRY), planner);
    }

    /** Builds the session, detached: it ends confirmed, or as if it had never begun. */
    public Outcome load(Workspace workspace) {
        return load(resolved(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public Outcome load(SessionSpec session) {
        return new Loading(engine, Compiler.compile(session, build(Nonce.next()), planner), new Around(scripts(), says)).load();
    }

    /** Holds what stands against the workspace. */
    public Confirmation confirm(Workspace workspace) throws EngineException {
        return confirm(resolved(workspace, surroundings.withoutDirectories()));
    }

    /** The same for a workspace that has been analysed. */
    public Confirmation confirm(SessionSpec session) throws EngineException {
        return Confirmation.of(engine, plan(session).shape());
    }

    /**
     * Says a session that stands as a workspace that loads to the same.
     *
     * @param which picks it from all that stands
     */
    public Optional<Frozen> freeze(Function<ServerSnapshot, Optional<SessionSnapshot>> which) throws EngineException {
        Freezing freezing = new Freezing(engine);
        ServerSnapshot server = freezing.server();
        Optional<SessionSnapshot> session = which.apply(server);
        return session.isEmpty() ? Optional.empty() : Optional.of(SessionImage.of(freezing.sight(server, session.get()), ProcFiles.here()));
    }

    /** Runs what a workspace wants done before somebody attaches to its session that stands already. */
    public void restart(SessionSpec session) throws InterruptedException {
        for (RunScript script : HookScripts.restart(session)) {
            scripts().run(script).ifPresent(says);
        }
    }

    private Scripts scripts() {
        return new Scripts(surroundings.environment(), Scripts.PATIENCE);
    }

    private Build build(String nonce) {
        return new Build(size, nonce, surroundings.environment().getOrDefault("SHELL", ""));
    }

    private static SessionSpec resolved(Workspace workspace, Surroundings surroundings) {
        return switch (Analyzer.analyze(workspace, surroundings)) {
            case Analysis.Resolved resolved -> resolved.session();
            case Analysis.Rejected rejected -> throw new InvalidWorkspaceException(rejected.diagnostics());
        };
    }
}
