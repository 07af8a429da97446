package dev.muntin.engine;

import dev.muntin.ops.Operation;
import dev.muntin.ops.command.Trait;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides what a chain has printed among its operations. One that alone prints has printed it all; several are told apart by their first lines, and where
 * a line can be that of two, none of them is given anything. What has no line of its own, as a captured text, can have printed any.
 */
public final class Outputs {
    private final List<Operation> chain;
    private final byte[] printed;
    private final List<Integer> printers;

    private Outputs(List<Operation> chain, byte[] printed) {
        this.chain = chain;
        this.printed = printed;
        printers = IntStream.range(0, chain.size()).filter(i -> chain.get(i).is(Trait.PRINTS)).boxed().toList();
    }

    /** One status for each operation, in order, with the output of those that are complete. */
    public static List<Status> of(List<Operation> chain, Reply reply) {
        List<Printed> outputs = reply.blocks().isEmpty() ? new Outputs(chain, reply.stdout()).divided() : told(chain.size(), reply.blocks());
        List<Status> statuses = Attribution.of(chain, reply);
        return IntStream.range(0, chain.size())
                .mapToObj(i -> statuses.get(i) instanceof Status.Complete ? new Status.Complete(outputs.get(i)) : statuses.get(i)).toList();
    }

    private static List<Printed> told(int size, List<Reply.Block> blocks) {
        List<Printed> outputs = new ArrayList<>(blocks.stream().map(Reply.Block::output).toList());
        outputs.addAll(Collections.nCopies(size - blocks.size(), Printed.NOTHING));
        return outputs;
    }

    private List<Printed> divided() {
        List<Printed> outputs = new ArrayList<>(Collections.nCopies(chain.size(), Printed.NOTHING));
        if (printers.size() == 1) {
            outputs.set(printers.getFirst(), Printed.of(printed));
            return outputs;
        }
        int whose = -1;
        int first = 0;
        for (int line = 0; line < printed.length; line = end(line)) {
            List<Integer> possible = possible(Printed.of(Arrays.copyOfRange(printed, line, end(line))).text(), whose);
            if (possible.size() > 1 || (possible.size() == 1 && possible.getFirst() < whose)) {
                printers.forEach(i -> outputs.set(i, Printed.UNTOLD));
                return outputs;
            }
            if (possible.size() == 1 && possible.getFirst() > whose) {
                give(outputs, whose, first, line);
                whose = possible.getFirst();
                first = line;
            }
        }
        give(outputs, whose, first, printed.length);
        return outputs;
    }

    /** Nothing to nobody: what stands before the first line of anybody's. */
    private void give(List<Printed> outputs, int whose, int first, int end) {
        if (whose >= 0) {
            outputs.set(whose, Printed.of(Arrays.copyOfRange(printed, first, end)));
        }
    }

    /** Who can have printed it, behind what this one printed. What creates prints one line, and had it not, nothing behind it would have run. */
    private List<Integer> possible(String line, int whose) {
        List<Integer> possible = printers.stream().filter(i -> chain.get(i).printed().map(format -> format.matches(line)).orElse(true))
                .filter(i -> i > whose || !chain.get(i).creates()).toList();
        return possible.size() > 1 && chain.get(possible.getFirst()).creates() ? possible.subList(0, 1) : possible;
    }

    /** Behind the newline of the line that begins here. */
    private int end(int line) {
        int end = line;
        while (end < printed.length && printed[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, printed.length);
    }
}
