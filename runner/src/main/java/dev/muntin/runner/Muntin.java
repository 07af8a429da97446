package dev.muntin.runner;

import static java.util.Objects.requireNonNull;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.lower.HookScripts;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Background;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.snapshot.ServerSnapshot;
import dev.muntin.ops.snapshot.SessionSnapshot;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.runner.freeze.Frozen;
import dev.muntin.runner.freeze.ProcFiles;
import dev.muntin.runner.freeze.SessionImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one door for programs: plans workspaces, builds them, compares them with what stands.
 *
 * {@snippet :
 * Outcome outcome = Muntin.on(new SubprocessEngine(TmuxClient.here())).load(workspace);
 * }
 *
 * <p>It never changes, and any number of threads may use one, and its engine, at the same time; those that want the same session
 * {@link #ensure} it.
 */
public final class Muntin {
    private final Engine engine;
    private final Manner manner;

    private Muntin(Engine engine, Manner manner) {
        this.engine = engine;
        this.manner = manner;
    }

    /** On this engine's server, with paths that begin at the working directory. */
    public static Muntin on(Engine engine) {
        return new Muntin(requireNonNull(engine, "engine"), new Manner(Surroundings.here(Path.of(""), System.getenv()), Build.SIZE, Planners.DEFAULT, event -> { }));
    }

    /** The same, with relative paths of workspaces beginning elsewhere, and another environment for scripts. */
    public Muntin from(Surroundings surroundings) {
        return new Muntin(engine, manner.from(requireNonNull(surroundings, "surroundings")));
    }

    /** The same, with windows of this size until a client attaches. */
    public Muntin size(Size size) {
        return new Muntin(engine, manner.size(requireNonNull(size, "size")));
    }

    /** The same, with another way to cut a workspace into dispatches. */
    public Muntin planner(Planner planner) {
        return new Muntin(engine, manner.planner(requireNonNull(planner, "planner")));
    }

    /** The same, with somebody who hears what is worth knowing although a build goes on. */
    public Muntin telling(Consumer<String> says) {
        requireNonNull(says, "says");
        return listening(event -> {
            if (event instanceof Event.Remark remark) {
                says.accept(remark.words());
            }
        });
    }

    /**
     * The same, with somebody who hears of every step; on the thread of the build, which waits for that. What the listener throws ends the
     * build: it is undone, and then whoever asked for it gets the exception.
     */
    public Muntin listening(Consumer<Event> listener) {
        return new Muntin(engine, manner.listening(requireNonNull(listener, "listener")));
    }

    /** The way to the server that all this happens on; its owner closes it. */
    public Engine engine() {
        return engine;
    }

    /** Where relative paths begin. */
    public Path directory() {
        return manner.surroundings().base();
    }

    /** A workspace as it would be built. */
    public SessionSpec resolved(Workspace workspace) {
        return resolved(workspace, manner.surroundings());
    }

    /** What {@link #load} would send; touches nothing. */
    public Plan plan(Workspace workspace) {
        return plan(resolvedAnywhere(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public Plan plan(SessionSpec session) {
        return manner.plan(session, Plan.DRY, new Place.Own());
    }

    /** Builds the session, detached: it ends confirmed, or as if it had never begun; {@link Outcome.Unknown} where nobody can tell. */
    public Outcome load(Workspace workspace) {
        return load(resolved(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public Outcome load(SessionSpec session) {
        return manner.over(session, new Loading(engine, manner.plan(session, new Place.Own()), manner.around(session)).load());
    }

    /** The same without waiting, on a virtual thread of its own; to cancel it is to have it undone. */
    public CompletableFuture<Outcome> loadAsync(Workspace workspace) {
        return loadAsync(resolved(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public CompletableFuture<Outcome> loadAsync(SessionSpec session) {
        return Background.of("muntin-load", () -> load(session));
    }

    /** Builds the session if there is none; of any number of callers at once, in whatever processes, one does and all find it whole, unless that one is killed. */
    public Outcome ensure(Workspace workspace) {
        return ensure(resolved(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public Outcome ensure(SessionSpec session) {
        Locks locks = Locks.of(manner.surroundings().environment());
        return manner.over(session, new Ensuring(engine, manner.plan(session, new Place.Own()), manner.around(session), locks).ensured());
    }

    /** Builds the session anew, and ends the one that has its name when the new one stands; who looked at the old one sees the new one then. */
    public Outcome replace(Workspace workspace) {
        return replace(resolved(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public Outcome replace(SessionSpec session) {
        return manner.over(session, new Replacing(engine, manner, session).replaced());
    }

    /** The same without waiting, on a virtual thread of its own; to cancel it is to have it undone. */
    public CompletableFuture<Outcome> replaceAsync(Workspace workspace) {
        return replaceAsync(resolved(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public CompletableFuture<Outcome> replaceAsync(SessionSpec session) {
        return Background.of("muntin-replace", () -> replace(session));
    }

    /** Builds the windows alone, behind those of a session that stands, and takes its size; undone are only they. */
    public Outcome append(Workspace workspace, SessionTarget.Named host) {
        return append(resolved(workspace), host);
    }

    /** The same for a workspace that has been analysed. */
    public Outcome append(SessionSpec session, SessionTarget.Named host) {
        return manner.over(session, new Appending(engine, manner, session).into(Host.called(host.name()), "session '" + host.name() + "'"));
    }

    /** The same into the session that a pane stands in. */
    public Outcome append(SessionSpec session, PaneTarget.Id pane) {
        return manner.over(session, new Appending(engine, manner, session).into(Host.holding(pane), "pane " + pane.asPane()));
    }

    /** Whether the session stands. */
    public Presence presence(Workspace workspace) throws EngineException {
        return presence(resolvedAnywhere(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public Presence presence(SessionSpec session) throws EngineException {
        List<PaneRow> rows = new Sessions(engine).at(new SessionTarget.Named(session.name()));
        if (rows.isEmpty()) {
            return Presence.ABSENT;
        }
        return rows.getFirst().tag().isEmpty() ? Presence.FOREIGN : rows.stream().allMatch(PaneRow::finished) ? Presence.BUILT : Presence.UNFINISHED;
    }

    /** Ends the session after what its workspace wants done before; false if there is none. */
    public boolean stop(Workspace workspace) throws EngineException, InterruptedException {
        return stop(resolvedAnywhere(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public boolean stop(SessionSpec session) throws EngineException, InterruptedException {
        return new Stopping(engine, session, manner.around(session)).stop();
    }

    /** Holds what stands against the workspace. */
    public Confirmation confirm(Workspace workspace) throws EngineException {
        return confirm(resolvedAnywhere(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public Confirmation confirm(SessionSpec session) throws EngineException {
        return Confirmation.of(engine, session, plan(session).shape());
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
    public void restart(Workspace workspace) throws InterruptedException {
        restart(resolvedAnywhere(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public void restart(SessionSpec session) throws InterruptedException {
        for (RunScript script : HookScripts.restart(session)) {
            manner.scripts().run(script).ifPresent(manner.around(session)::says);
        }
    }

    Manner manner() {
        return manner;
    }

    /** Where nothing is going to be built: a session can outlive its directories. */
    private SessionSpec resolvedAnywhere(Workspace workspace) {
        return resolved(workspace, manner.surroundings().withoutDirectories());
    }

    private static SessionSpec resolved(Workspace workspace, Surroundings surroundings) {
        return switch (Analyzer.analyze(workspace, surroundings)) {
            case Analysis.Resolved resolved -> resolved.session();
            case Analysis.Rejected rejected -> throw new InvalidWorkspaceException(rejected.diagnostics());
        };
    }
}
