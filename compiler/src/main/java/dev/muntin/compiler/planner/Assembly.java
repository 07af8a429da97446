package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Captures;
import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Extent;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.plan.Step;
import dev.muntin.compiler.plan.Tail;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Straying;
import dev.muntin.ops.Unmoving;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts steps into dispatches: each operation joins the running one unless its planner's rule or a missing address cuts before it. */
final class Assembly {
    private final CutRule rule;
    private final Register register;
    private final Lowered lowered;
    private final List<PlanStep> steps = new ArrayList<>();
    private final List<PlannedOperation> chain = new ArrayList<>();
    private boolean waits;

    private Assembly(CutRule rule, Register register, Lowered lowered) {
        this.rule = rule;
        this.register = register;
        this.lowered = lowered;
    }

    /** The steps with every target addressed; ids that later dispatches need are printed by what makes them. */
    static List<PlanStep> of(Frame frame, CutRule rule, Register register) {
        Assembly assembly = new Assembly(rule, register, frame.lowered());
        frame.around().forEach(assembly::add);
        assembly.cut(Cut.NONE);
        return register.captures() || assembly.alwaysCaptures() ? assembly.steps.stream().map(assembly::capturing).toList() : assembly.steps;
    }

    private void add(Step step) {
        switch (step) {
            case PlannedOperation planned -> add(planned);
            case HostStep outside -> {
                cut(Cut.HOST);
                steps.add(outside.retarget(register));
            }
        }
    }

    private void add(PlannedOperation planned) {
        rule.between(chain, planned).or(() -> behindWaits(planned)).ifPresent(this::cut);
        Operation addressed = planned.operation().retarget(register);
        if (register.missed()) {
            cut(Cut.UNREACHABLE);
            addressed = planned.operation().retarget(register);
        }
        chain.add(planned.with(addressed));
        waits |= addressed.waits();
        register.pass(planned);
    }

    private Optional<Cut> behindWaits(PlannedOperation next) {
        return waits && !Tail.admits(next.operation()) ? Optional.of(Cut.WAITS) : Optional.empty();
    }

    private void cut(Cut why) {
        if (!chain.isEmpty()) {
            steps.add(new Dispatch(chain, why));
        }
        chain.clear();
        waits = false;
        register.cut();
    }

    private PlanStep capturing(PlanStep step) {
        return switch (step) {
            case Dispatch dispatch -> dispatch.with(dispatch.operations().stream().map(this::capturing).toList());
            case HostStep outside -> outside;
        };
    }

    private PlannedOperation capturing(PlannedOperation planned) {
        return name(planned.made()).map(name -> planned.with(printing(planned.operation(), name))).orElse(planned);
    }

    /** A window in a session of others is ended by its id if need be; nothing else proves that it is ours before it is marked. */
    private boolean alwaysCaptures() {
        return lowered.extent() instanceof Extent.Windows;
    }

    private Optional<String> name(Made made) {
        return made instanceof Made.Window && alwaysCaptures() ? Optional.of(register.name(made)) : register.captured(made);
    }

    private Operation printing(Operation operation, String name) {
        Format line = new Format(operation.printed().map(before -> before.text() + " ").orElse("") + Captures.line(lowered.nonce(), name));
        return switch (operation) {
            case NewSession made -> made.with(NewSession.PRINT).with(NewSession.LINE_FORMAT, line);
            case NewWindow made -> made.with(NewWindow.PRINT).with(NewWindow.LINE_FORMAT, line);
            case SplitWindow made -> made.with(SplitWindow.PRINT).with(SplitWindow.LINE_FORMAT, line);
            case SelectPane other -> throw makesNothing(other);
            case SelectWindow other -> throw makesNothing(other);
            case Straying<?> other -> throw makesNothing(other);
            case Unmoving<?> other -> throw makesNothing(other);
        };
    }

    private static IllegalArgumentException makesNothing(Operation operation) {
        return new IllegalArgumentException("makes nothing: " + operation);
    }
}
