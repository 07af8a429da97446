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
    /** What could have been refused since the last line: nothing, makers of windows and panes alone, or others, too. */
    private enum Suspects { NONE, CREATORS, ANY }

    private final List<PlannedOperation> chain = new ArrayList<>();
    private final String nonce;
    private Suspects suspects = Suspects.NONE;
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
            suspects = Suspects.NONE;
        }
        chain.add(planned);
        if (operation.printed().isPresent()) {
            suspects = Suspects.NONE;
        } else if (operation.refusable()) {
            suspects = operation.creates() && suspects != Suspects.ANY ? Suspects.CREATORS : Suspects.ANY;
        }
    }

    private boolean isAmbiguous(Operation next) {
        return switch (suspects) {
            case NONE -> false;
            case CREATORS -> !next.creates();
            case ANY -> true;
        };
    }
}
