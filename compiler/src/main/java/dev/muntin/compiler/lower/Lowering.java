package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Extent;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.ops.SelectWindow;
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
    private final Shells shells;
    private final Steps steps = new Steps();
    private final Refs refs = new Refs();

    private Lowering(SessionSpec spec, Build build, String session) {
        this.spec = spec;
        this.build = build;
        this.session = new SessionTarget.Named(session);
        this.part = Part.session(spec.name());
        this.globals = new GlobalOptions(this.session, spec.globalOptions(), build.nonce());
        this.shells = Shells.of(spec, build.shell());
    }

    public static Lowered of(SessionSpec spec, Build build) {
        return switch (build.place()) {
            case Place.Own own -> new Lowering(spec, build, spec.name()).alone();
            case Place.Aside aside -> new Lowering(spec, build, aside.session()).alone();
            case Place.Into into -> new Lowering(Appendix.of(spec), build, into.session()).appended();
        };
    }

    private Lowered alone() {
        SessionLowering around = new SessionLowering(spec, build, session, globals, steps);
        List<WindowLowering> windows = windows();
        HookScripts.start(spec).forEach(steps::add);
        around.make(windows.getFirst(), refs);
        boolean waits = waits(windows);
        LateTyping late = new LateTyping(session, steps);
        build(windows, around.needsPreparation() ? First.REPLACES : First.STANDS, window -> typeOrKeep(window, waits, late));
        HookScripts.exit(spec, session, steps);
        type(windows, waits);
        globals.forget(steps, part);
        if (!waits && windows.stream().anyMatch(window -> window.typesLater(shells))) {
            late.type(part, spec.origin());
        }
        return new Lowered(session, steps.list(), shape(windows), build.nonce(), globals.repair());
    }

    private void typeOrKeep(WindowLowering window, boolean waits, LateTyping late) {
        if (!waits && window.typesLater(shells)) {
            window.keep(late, shells);
        } else if (!waits) {
            window.type();
        }
    }

    private Lowered appended() {
        List<WindowLowering> windows = windows();
        HookScripts.start(spec).forEach(steps::add);
        boolean waits = waits(windows);
        // In a session of others, nobody knows what is current when they have been let in, and the closing marks are set on windows.
        build(windows, First.FOLLOWS, window -> {
            if (!waits) {
                window.type();
            }
        });
        type(windows, waits);
        return new Lowered(session, steps.list(), shape(windows), build.nonce(), List.of(), new Extent.Windows(windows.size()));
    }

    private Shape shape(List<WindowLowering> windows) {
        return new Shape(session.name(), windows.stream().map(WindowLowering::shape).toList(), spec.focus());
    }

    private boolean waits(List<WindowLowering> windows) {
        return windows.stream().anyMatch(window -> window.waits(shells));
    }

    private void type(List<WindowLowering> windows, boolean waited) {
        if (waited) {
            await(windows);
            windows.forEach(WindowLowering::type);
        }
    }

    /** All at once, because they start at once. */
    private void await(List<WindowLowering> windows) {
        List<Prompt> prompts = windows.stream().flatMap(window -> window.awaited(shells).stream()).toList();
        if (!prompts.isEmpty()) {
            steps.add(new AwaitReady(prompts, part, spec.origin()));
        }
    }

    private List<WindowLowering> windows() {
        List<WindowLowering> windows = new ArrayList<>();
        for (WindowSpec window : spec.windows()) {
            windows.add(new WindowLowering(window, windows.size() + 1, session, build, refs, steps));
        }
        return windows;
    }

    /** @param typed what is done about the lines of a window */
    private void build(List<WindowLowering> windows, First first, Consumer<WindowLowering> typed) {
        // Those with places of their own need not stand in the order in which they are made.
        boolean scattered = spec.windows().stream().anyMatch(window -> window.index().asked().isPresent());
        for (int i = 0; i < windows.size(); i++) {
            WindowLowering window = windows.get(i);
            window.build(i == 0 ? first : First.FOLLOWS, () -> typed.accept(window));
            boolean leaves = scattered ? i > spec.focus() : i == windows.size() - 1 && i != spec.focus();
            if (leaves) {
                steps.add(part, SelectWindow.of(windows.get(spec.focus()).ref()), spec.windows().get(spec.focus()).origin());
            }
        }
    }
}
