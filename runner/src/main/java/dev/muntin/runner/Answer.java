package dev.muntin.runner;

import dev.muntin.engine.Reply;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.word.Alphabet;
import java.util.List;
import java.util.Optional;

/**
 * What a build printed: that the session stands and is ours, and at the very end how it stands. The exit code proves neither; a hook
 * of the user's can spoil it, and can print before, between and behind.
 */
final class Answer {
    private static final String STANDS = "S $";
    private static final Alphabet DIGITS = new Alphabet("0123456789");
    private static final int MOST_DIGITS = 9;

    private Answer() {}

    /** The session that was made. */
    static Optional<Integer> session(Reply reply) {
        for (String line : reply.text().split("\n")) {
            if (line.startsWith(STANDS)) {
                String id = line.substring(STANDS.length()).split(" ", 2)[0];
                if (!id.isEmpty() && id.length() <= MOST_DIGITS && DIGITS.writes(id)) {
                    return Optional.of(Integer.parseInt(id));
                }
            }
        }
        return Optional.empty();
    }

    /** The panes that are listed. */
    static List<PaneRow> rows(Reply reply) {
        return Listing.in(Printed.of(reply.stdout()));
    }
}
