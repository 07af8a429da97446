package dev.muntin.compiler.emit;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.channel.Argv;
import java.util.ArrayList;
import java.util.List;

/** A plan to read: which operations each part of the workspace takes, and what they cost. */
public final class TreeEmitter {
    /** Stands where a dispatch stops being atomic. */
    static final String OPEN = "from here on tmux waits, and others may come in between";

    private TreeEmitter() {}

    public static String emit(Plan plan) {
        StringBuilder tree = new StringBuilder();
        tree.append("session '").append(plan.shape().session()).append("', planner ").append(plan.planner()).append(": ")
                .append(counted(plan.dispatches().size(), "dispatch", "dispatches")).append('\n');
        for (int i = 0; i < plan.steps().size(); i++) {
            append(tree, plan.steps().get(i), i == plan.steps().size() - 1);
        }
        return tree.toString();
    }

    private static void append(StringBuilder tree, PlanStep step, boolean last) {
        tree.append(last ? "└── " : "├── ");
        switch (step) {
            case Dispatch dispatch -> append(tree, dispatch, last ? "    " : "│   ");
            case HostStep outside -> tree.append(Printable.of(HostWords.of(outside))).append('\n');
        }
    }

    private static void append(StringBuilder tree, Dispatch dispatch, String indent) {
        Argv argv = Argv.of(dispatch.chain());
        tree.append("dispatch: ").append(counted(dispatch.operations().size(), "command", "commands")).append(", ")
                .append(counted(argv.arguments().size(), "argument", "arguments")).append(", ")
                .append(counted(argv.bytes(), "byte", "bytes"))
                .append(argv.fits() ? "" : ", on standard input: too much for one command line")
                .append(dispatch.isWrapped() ? ", undone by tmux itself if one fails" : "").append('\n');
        List<PlannedOperation> tail = dispatch.tail();
        append(tree, byPart(dispatch.operations().subList(0, dispatch.atomic())), indent, tail.isEmpty());
        if (!tail.isEmpty()) {
            tree.append(indent).append("├── ").append(OPEN).append('\n');
            append(tree, byPart(tail), indent, true);
        }
    }

    /** @param last whether nothing follows them */
    private static void append(StringBuilder tree, List<List<PlannedOperation>> groups, String indent, boolean last) {
        for (int i = 0; i < groups.size(); i++) {
            appendGroup(tree, groups.get(i), indent, last && i == groups.size() - 1);
        }
    }

    private static void appendGroup(StringBuilder tree, List<PlannedOperation> group, String indent, boolean last) {
        tree.append(indent).append(last ? "└── " : "├── ").append(Printable.of(group.getFirst().part().words())).append('\n');
        for (int i = 0; i < group.size(); i++) {
            tree.append(indent).append(last ? "    " : "│   ").append(i == group.size() - 1 ? "└── " : "├── ")
                    .append(Printable.of(ArgvEmitter.words(group.get(i).operation()))).append('\n');
        }
    }

    /** Neighbours that are about the same part. */
    private static List<List<PlannedOperation>> byPart(List<PlannedOperation> operations) {
        List<List<PlannedOperation>> groups = new ArrayList<>();
        for (PlannedOperation operation : operations) {
            if (groups.isEmpty() || !groups.getLast().getFirst().part().equals(operation.part())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(operation);
        }
        return groups;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
