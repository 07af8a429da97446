package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.engine.Reply;
import dev.muntin.ops.snapshot.PaneRow;
import java.util.List;

/** What of a server one build has made, as far as is known by now, and alone may end. */
interface Ours {
    /** Remembers what is going to be made. */
    void expect(Dispatch dispatch);

    /** Remembers what an answer proves to be ours. */
    void hear(Reply reply);

    /** Remembers what was seen. */
    void see(List<PaneRow> ours);

    /** Those that are ours. */
    List<PaneRow> among(List<PaneRow> rows);

    /** Whether something is known to have been made. */
    boolean isBegun();

    /** Whether nothing can have been made that would not be known as ours. */
    boolean isSure();

    /** Whether sending the first dispatch twice makes no more than sending it once. */
    boolean isRepeatable();

    Undone end();
}
