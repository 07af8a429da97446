package dev.muntin.runner;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.Difference;
import java.util.List;

/** How a session stands, and where that is not as asked. */
record Compared(List<PaneRow> rows, List<Difference> differences) {
    static Compared of(Shape asked, List<PaneRow> rows) {
        return new Compared(rows, Comparison.of(asked, rows));
    }
}
