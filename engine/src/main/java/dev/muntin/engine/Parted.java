package dev.muntin.engine;

import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.Operation;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.word.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A chain that prints a line of its own behind each operation, by which what they have printed is told apart. */
record Parted(String nonce) {
    List<Operation> chain(List<Operation> operations) {
        List<Operation> chain = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            chain.add(operations.get(i));
            chain.add(DisplayMessage.print(new Format(line(i))));
        }
        return chain;
    }

    /** One status for each of so many operations: whose line is missing was refused, or nobody knows. */
    List<Status> statuses(int size, Reply reply) {
        // One character for each byte, so that places in the text are places in the bytes.
        String text = "\n" + new String(reply.stdout(), StandardCharsets.ISO_8859_1);
        List<Status> statuses = new ArrayList<>();
        int from = 1;
        for (int i = 0; i < size; i++) {
            int end = text.indexOf("\n" + line(i) + "\n", from - 1);
            if (end < 0) {
                statuses.add(reply.words().isEmpty() ? new Status.Unknown() : new Status.Failed(reply.words()));
                statuses.addAll(Collections.nCopies(size - i - 1, behind(statuses.getLast(), i)));
                return statuses;
            }
            statuses.add(new Status.Complete(Printed.of(text.substring(from, end + 1).getBytes(StandardCharsets.ISO_8859_1))));
            from = end + line(i).length() + 2;
        }
        return statuses;
    }

    private static Status behind(Status broken, int place) {
        return broken instanceof Status.Unknown ? broken : new Status.Skipped(place);
    }

    private String line(int place) {
        return nonce + ":" + place;
    }
}
