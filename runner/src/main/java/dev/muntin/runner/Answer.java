package dev.muntin.runner;

import dev.muntin.engine.Reply;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build printed: that the session stands and is ours, and at the very end how it stands. The exit code proves neither; a hook
 * of the user's can spoil it, and can print before, between and behind.
 */
final class Answer {
    private static final Pattern STANDS = Pattern.compile("(?md)^S \\$(\\d{1,9})(?: .*)?$");

    private Answer() {}

    /** The session that was made. */
    static Optional<Integer> session(Reply reply) {
        Matcher stands = STANDS.matcher(reply.text());
        return stands.find() ? Optional.of(Integer.parseInt(stands.group(1))) : Optional.empty();
    }

    /** The panes that are listed. */
    static List<PaneRow> rows(Reply reply) {
        return Listing.in(Printed.of(reply.stdout()));
    }
}
