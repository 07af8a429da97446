package dev.muntin.runner;

import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.Difference;
import dev.muntin.runner.confirm.Note;
import java.util.List;

/** How a build ended. */
public sealed interface Outcome {
    /** The session stands as asked, seen by tmux itself at the end of the same dispatch. */
    record Confirmed(String session, List<PaneRow> panes) implements Outcome {
        public Confirmed {
            panes = List.copyOf(panes);
        }

        /** The panes whose programs have ended already, and that remain. */
        public List<Note> ended() {
            return Comparison.ended(panes);
        }
    }

    /** A session of that name stood before; it was not touched. Whether its own build has ended, {@link Muntin#presence} tells. */
    record AlreadyThere(String session) implements Outcome {}

    /** Nothing was built, and nothing of this build stands. */
    record Failed(Failure failure) implements Outcome {}

    /**
     * What came to stand was not what was asked for; the session was ended again.
     *
     * @param hooks those of the user that ran between the operations, and may have done it
     */
    record Differs(String session, List<Difference> differences, List<String> hooks) implements Outcome {
        public Differs {
            differences = List.copyOf(differences);
            hooks = List.copyOf(hooks);
        }
    }

    /** The answer was lost and looking did not help: something of this build may stand. Nothing was ended. */
    record Unknown(String session, String words) implements Outcome {}
}
