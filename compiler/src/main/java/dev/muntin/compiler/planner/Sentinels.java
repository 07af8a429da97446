package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.Operation;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines printed between operations that tmux could refuse, so that the last one that arrives tells which of them it was. They stand
 * only around what an author wrote; runs of windows and panes, which fail for want of space alone, are not taken apart:
 *
 * <pre>
 * set-option mouse on ; set-option status off ; new-window
 * set-option mouse on ; display-message -p NONCE:1 ; set-option status off ; display-message -p NONCE:2 ; new-window
 * </pre>
 */
final class Sentinels {
    private final List<PlannedOperation> chain = new ArrayList<>();
    private final List<Operation> suspects = new ArrayList<>();
    private final String nonce;
    private int printed;

    private Sentinels(String nonce) {
        this.nonce = nonce;
    }

    static List<PlannedOperation> in(List<PlannedOperation> chain, String nonce) {
        Sentinels sentinels = new Sentinels(nonce);
        chain.forEach(sentinels::add);
        return sentinels.chain;
    }

    private void add(PlannedOperation planned) {
        Operation operation = planned.operation();
        if (operation.refusable() && isAmbiguous(operation)) {
            Operation line = DisplayMessage.print(new Format(nonce + ":" + ++printed));
            chain.add(new PlannedOperation(line, new Made.Nothing(), planned.part(), Origin.UNKNOWN));
            suspects.clear();
        }
        chain.add(planned);
        if (operation.printed().isPresent()) {
            suspects.clear();
        } else if (operation.refusable()) {
            suspects.add(operation);
        }
    }

    private boolean isAmbiguous(Operation next) {
        return !suspects.isEmpty() && (!isCreator(next) || !suspects.stream().allMatch(Sentinels::isCreator));
    }

    private static boolean isCreator(Operation operation) {
        return operation.creates();
    }
}
