package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Part;
import dev.muntin.ops.CopyMode;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.MoveWindow;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import java.util.List;

/** The session itself: made with its first window, or with one that only keeps its place until all is set that shapes a pane. */
final class SessionLowering {
    private static final Format MODE = new Format("#{pane_in_mode}");
    private static final String AFTER_LEAVING = "after-copy-mode";
    private static final String BASE_INDEX = "base-index";
    private static final String DEFAULT_COMMAND = "default-command";
    private static final String DEFAULT_SHELL = "default-shell";

    private final SessionSpec spec;
    private final Build build;
    private final SessionTarget.Named session;
    private final GlobalOptions globals;
    private final Part part;
    private final Steps steps;

    SessionLowering(SessionSpec spec, Build build, SessionTarget.Named session, GlobalOptions globals, Steps steps) {
        this.spec = spec;
        this.build = build;
        this.session = session;
        this.globals = globals;
        this.part = Part.session(spec.name());
        this.steps = steps;
    }

    /**
     * Whether something has to be said to the session before its first real window is made: options that shape a pane, or a first
     * pane that differs from the session in what {@code new-session} would give to both.
     */
    boolean needsPreparation() {
        PaneSpec first = firstWindow().panes().getFirst();
        // Renumbering takes a window's mark away: the one that is renumbered must not be spoken of later.
        return !spec.options().isEmpty() || !spec.globalOptions().isEmpty() || hasFirstIndex()
                || !first.environment().isEmpty() || !first.directory().equals(spec.directory());
    }

    void make(WindowLowering first, Refs refs) {
        boolean prepared = needsPreparation();
        // Two words run without a shell: nothing is read, nothing is printed, and it is gone before anybody sees it.
        Program program = prepared ? new Program.Direct("sleep", List.of("86400")) : Starts.program(firstWindow().panes().getFirst());
        NewSession made = NewSession.detached(session, prepared ? "" : first.name(), build.size(),
                Starts.of(spec.directory(), spec.environment(), program), Lowering.STANDS);
        steps.add(part, made, prepared ? refs.window() : first.made(), spec.origin());
        if (!prepared && isTypedInto(firstWindow().panes().getFirst())) {
            steps.add(part, leavingAnyMode(), spec.origin());
        }
        globals.set(steps, part);
        options();
        firstIndex();
    }

    /** There tmux 3.3a shows what is wrong with the configuration of a server that has just started, and takes keys as meant for that view. */
    private IfShell leavingAnyMode() {
        return IfShell.holds(session, MODE, List.of(
                SetHook.nothing(session, AFTER_LEAVING), CopyMode.leave(session), SetHook.inherit(session, AFTER_LEAVING)));
    }

    private static boolean isTypedInto(PaneSpec pane) {
        return !pane.lines().isEmpty() || !pane.after().isEmpty();
    }

    private void options() {
        OptionPlace place = new OptionPlace.Session(session);
        spec.options().entries().forEach((name, value) -> {
            if (!(name.equals(BASE_INDEX) && hasFirstIndex())) {
                steps.add(part, SetOption.of(place, name, value.value()), value.origin());
            }
        });
        if (has(DEFAULT_SHELL) && !has(DEFAULT_COMMAND) && !spec.globalOptions().entries().containsKey(DEFAULT_COMMAND)) {
            // The user's global one would run in its place.
            steps.add(part, SetOption.of(place, DEFAULT_COMMAND, ""), spec.origin());
        }
    }

    /** Renumbering never collides, as moving to an index that is taken would. */
    private void firstIndex() {
        Setting<Integer> asked = firstWindow().index();
        OptionPlace place = new OptionPlace.Session(session);
        asked.ifGiven(index -> steps.add(part, SetOption.of(place, BASE_INDEX, Integer.toString(index.value())), index.origin()));
        if (hasFirstIndex() || has(BASE_INDEX) || spec.globalOptions().entries().containsKey(BASE_INDEX)) {
            steps.add(part, MoveWindow.renumber(session), spec.origin());
        }
        asked.ifGiven(index -> ownBaseIndex(place, index.origin()));
    }

    private void ownBaseIndex(OptionPlace place, Origin index) {
        Setting.Given<String> own = spec.options().entries().get(BASE_INDEX);
        steps.add(part, own == null ? SetOption.unset(place, BASE_INDEX) : SetOption.of(place, BASE_INDEX, own.value()),
                own == null ? index : own.origin());
    }

    private boolean hasFirstIndex() {
        return firstWindow().index().asked().isPresent();
    }

    private boolean has(String option) {
        return spec.options().entries().containsKey(option);
    }

    private WindowSpec firstWindow() {
        return spec.windows().getFirst();
    }
}
