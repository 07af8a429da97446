package dev.muntin.runner;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.layout.Size;
import java.nio.file.Path;

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

    private Muntin(Engine engine, Surroundings surroundings, Size size, Planner planner) {
        this.engine = engine;
        this.surroundings = surroundings;
        this.size = size;
        this.planner = planner;
    }

    /** On this engine's server, with paths that begin at the working directory. */
    public static Muntin on(Engine engine) {
        return new Muntin(engine, Surroundings.here(Path.of(""), System.getenv()), Build.SIZE, Planners.DEFAULT);
    }

    /** The same, with relative paths of workspaces beginning elsewhere. */
    public Muntin from(Surroundings surroundings) {
        return new Muntin(engine, surroundings, size, planner);
    }

    /** The same, with windows of this size until a client attaches. */
    public Muntin size(Size size) {
        return new Muntin(engine, surroundings, size, planner);
    }

    /** The same, with another way to cut a workspace into dispatches. */
    public Muntin planner(Planner planner) {
        return new Muntin(engine, surroundings, size, planner);
    }

    /** What {@link #load} would send; touches nothing. */
    public Plan plan(Workspace workspace) {
        return plan(resolved(workspace, surroundings.withoutDirectories()));
    }

    /** The same for a workspace that has been analysed. */
    public Plan plan(SessionSpec session) {
        return Compiler.compile(session, new Build(size, Plan.DRY), planner);
    }

    /** Builds the session, detached: it ends confirmed, or as if it had never begun. */
    public Outcome load(Workspace workspace) {
        return load(resolved(workspace, surroundings));
    }

    /** The same for a workspace that has been analysed. */
    public Outcome load(SessionSpec session) {
        return new Loading(engine, Compiler.compile(session, new Build(size, Nonce.next()), planner)).load();
    }

    /** Holds what stands against the workspace. */
    public Confirmation confirm(Workspace workspace) throws EngineException {
        return confirm(resolved(workspace, surroundings.withoutDirectories()));
    }

    /** The same for a workspace that has been analysed. */
    public Confirmation confirm(SessionSpec session) throws EngineException {
        return Confirmation.of(engine, plan(session).shape());
    }

    private static SessionSpec resolved(Workspace workspace, Surroundings surroundings) {
        return switch (Analyzer.analyze(workspace, surroundings)) {
            case Analysis.Resolved resolved -> resolved.session();
            case Analysis.Rejected rejected -> throw new InvalidWorkspaceException(rejected.diagnostics());
        };
    }
}
