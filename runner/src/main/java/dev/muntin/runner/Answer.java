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
record Answer(Optional<Integer> session, List<PaneRow> rows) {
    private static final Pattern STANDS = Pattern.compile("(?md)^S \\$(\\d{1,9})(?: .*)?$");

    static Answer of(Reply reply) {
        Matcher stands = STANDS.matcher(reply.text());
        return new Answer(
                stands.find() ? Optional.of(Integer.parseInt(stands.group(1))) : Optional.empty(),
                Listing.in(Printed.of(reply.stdout())));
    }
}
