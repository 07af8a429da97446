package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.compiler.plan.WindowShape;
import dev.muntin.ops.MoveWindow;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * From the session to operations. Windows are made one after the other and each is finished before the next, so that a planner
 * can speak of the one that was made last.
 */
public final class Lowering {
    /** What the new session prints: the proof that it is ours, with the id to undo it by. */
    public static final Format STANDS = new Format("S #{session_id}");

    private static final String DEFAULT_COMMAND = "default-command";

    private final SessionSpec spec;
    private final Build build;
    private final SessionTarget.Named session;
    private final Part part;
    private final Steps steps = new Steps();
    private final Refs refs = new Refs();

    private Lowering(SessionSpec spec, Build build) {
        this.spec = spec;
        this.build = build;
        this.session = new SessionTarget.Named(spec.name());
        this.part = Part.session(spec.name());
    }

    public static Lowered of(SessionSpec spec, Build build) {
        return new Lowering(spec, build).lowered();
    }

    private Lowered lowered() {
        boolean prepared = needsPreparation();
        List<WindowLowering> windows = windows();
        newSession(prepared, windows.getFirst());
        if (prepared) {
            prepare();
        }
        List<WindowShape> shapes = new ArrayList<>();
        for (WindowLowering window : windows) {
            window.lower(prepared || window != windows.getFirst(), prepared && window == windows.getFirst());
            shapes.add(window.shape());
        }
        if (spec.focus() != windows.size() - 1) {
            steps.add(part, SelectWindow.of(windows.get(spec.focus()).ref()), spec.windows().get(spec.focus()).origin());
        }
        return new Lowered(session, steps.list(), new Shape(spec.name(), shapes, spec.focus()), build.nonce());
    }

    private List<WindowLowering> windows() {
        List<WindowLowering> windows = new ArrayList<>();
        for (WindowSpec window : spec.windows()) {
            windows.add(new WindowLowering(window, windows.size() + 1, session, build.size(), refs, steps));
        }
        return windows;
    }

    /**
     * Whether something has to be said to the session before its first real window is made: options that shape a pane, or a first
     * pane that differs from the session in what {@code new-session} would give to both.
     */
    private boolean needsPreparation() {
        PaneSpec first = spec.windows().getFirst().panes().getFirst();
        return !spec.options().isEmpty() || !first.environment().isEmpty() || !first.directory().equals(spec.directory());
    }

    private void newSession(boolean prepared, WindowLowering first) {
        // Two words run without a shell: nothing is read, nothing is printed, and it is gone before anybody sees it.
        Program program = prepared ? new Program.Direct("sleep", List.of("86400")) : new Program.Default();
        NewSession made = NewSession.detached(session, prepared ? "" : first.name(), build.size(),
                Starts.of(spec.directory(), spec.environment(), program), STANDS);
        steps.add(part, made, prepared ? refs.window() : first.made(), spec.origin());
    }

    private void prepare() {
        OptionPlace place = new OptionPlace.Session(session);
        spec.options().entries().forEach((name, value) -> steps.add(part, SetOption.of(place, name, value.value()), value.origin()));
        Set<String> set = spec.options().entries().keySet();
        if (set.contains("default-shell") && !set.contains(DEFAULT_COMMAND)) {
            // The user's global one would run in its place.
            steps.add(part, SetOption.of(place, DEFAULT_COMMAND, ""), spec.origin());
        }
        if (set.contains("base-index")) {
            steps.add(part, MoveWindow.renumber(session), spec.origin());
        }
    }
}
