package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * From the session to operations. Windows are made one after the other and each is finished before the next, so that a planner
 * can speak of the one that was made last. Only where typing has to wait for something, all of them stand before the first line is typed.
 */
public final class Lowering {
    /** What the new session prints: the proof that it is ours, with the id to undo it by. */
    public static final Format STANDS = new Format("S #{session_id}");

    private final SessionSpec spec;
    private final Build build;
    private final SessionTarget.Named session;
    private final Part part;
    private final GlobalOptions globals;
    private final Steps steps = new Steps();
    private final Refs refs = new Refs();

    private Lowering(SessionSpec spec, Build build) {
        this.spec = spec;
        this.build = build;
        this.session = new SessionTarget.Named(spec.name());
        this.part = Part.session(spec.name());
        this.globals = new GlobalOptions(session, spec.globalOptions(), build.nonce());
    }

    public static Lowered of(SessionSpec spec, Build build) {
        return new Lowering(spec, build).lowered();
    }

    private Lowered lowered() {
        SessionLowering around = new SessionLowering(spec, build, session, globals, steps);
        List<WindowLowering> windows = windows();
        Shape shape = new Shape(spec.name(), windows.stream().map(WindowLowering::shape).toList(), spec.focus());
        Shells shells = new Shells(spec, build.shell());
        boolean waits = windows.stream().anyMatch(window -> window.waits(shells));
        boolean later = !waits && windows.stream().anyMatch(window -> window.typesLater(shells));
        HookScripts.start(spec).forEach(steps::add);
        around.make(windows.getFirst(), refs);
        LateTyping late = new LateTyping(session, steps);
        build(windows, around.needsPreparation(), shape.hasIndexes(), window -> {
            if (window.typesLater(shells) && !waits) {
                window.keep(late, shells);
            } else if (!waits) {
                window.type();
            }
        });
        HookScripts.exit(spec, session, steps);
        if (waits) {
            await(windows, shells);
            windows.forEach(WindowLowering::type);
        }
        globals.forget(steps, part);
        if (later) {
            late.type(part, spec.origin());
        }
        return new Lowered(session, steps.list(), shape, build.nonce(), globals.repair());
    }

    /** All at once, because they start at once. */
    private void await(List<WindowLowering> windows, Shells shells) {
        List<PaneTarget> panes = windows.stream().<PaneTarget>flatMap(window -> window.awaited(shells).stream()).toList();
        if (!panes.isEmpty()) {
            steps.add(new AwaitReady(panes, part, spec.origin()));
        }
    }

    private List<WindowLowering> windows() {
        List<WindowLowering> windows = new ArrayList<>();
        for (WindowSpec window : spec.windows()) {
            windows.add(new WindowLowering(window, windows.size() + 1, session, build.size(), refs, steps));
        }
        return windows;
    }

    /**
     * @param typed what is done about the lines of a window
     * @param scattered whether the windows need not stand in the order in which they are made
     */
    private void build(List<WindowLowering> windows, boolean prepared, boolean scattered, Consumer<WindowLowering> typed) {
        for (int i = 0; i < windows.size(); i++) {
            WindowLowering window = windows.get(i);
            window.build(prepared || i > 0, prepared && i == 0, () -> typed.accept(window));
            boolean leaves = scattered ? i > spec.focus() : i == windows.size() - 1 && i != spec.focus();
            if (leaves) {
                steps.add(part, SelectWindow.of(windows.get(spec.focus()).ref()), spec.windows().get(spec.focus()).origin());
            }
        }
    }
}
