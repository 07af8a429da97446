package dev.muntin.runner;

import dev.muntin.compiler.lower.ManualSize;
import dev.muntin.engine.Reply;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build printed: that the session stands and is ours, and at the very end how it stands. The exit code proves neither; a hook
 * of the user's can spoil it.
 */
record Answer(Optional<Integer> session, boolean sizeSetAside, List<PaneRow> rows) {
    private static final Pattern STANDS = Pattern.compile("(?m)^S \\$(\\d+)$");
    private static final Pattern FIRST_ROW = Pattern.compile("(?m)^\\$\\d+ @\\d+ %\\d+ ");

    static Answer of(Reply reply) {
        // One character for each byte, so that places in the text are places in the bytes.
        String text = new String(reply.stdout(), StandardCharsets.ISO_8859_1);
        Matcher stands = STANDS.matcher(text);
        Matcher first = FIRST_ROW.matcher(text);
        return new Answer(
                stands.find() ? Optional.of(Integer.parseInt(stands.group(1))) : Optional.empty(),
                text.lines().anyMatch(ManualSize.SET.text()::equals),
                first.find() ? Listing.read(Arrays.copyOfRange(reply.stdout(), first.start(), reply.stdout().length)) : List.of());
    }
}
