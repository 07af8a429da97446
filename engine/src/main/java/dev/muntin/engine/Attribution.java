package dev.muntin.engine;

import dev.muntin.ops.Operation;
import dev.muntin.ops.command.Trait;
import dev.muntin.ops.result.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what came of each operation of a chain. tmux stops at the first one that it refuses and names none; what the operations before it
 * printed narrows it down, and an operation that cannot be refused is no suspect. Where several remain, it is said to be unknown.
 */
public final class Attribution {
    /** A target is missing that should stand: then an operation is a suspect that nothing else could be said against. */
    private static final Pattern GONE = Pattern.compile("can't find |no such (session|window|pane)");
    /** Words of a client that no answer has reached. */
    private static final Pattern LOST = Pattern.compile("^(server exited|lost server)");

    private Attribution() {}

    /** One status for each operation, in order. */
    public static List<Status> of(List<Operation> chain, Reply reply) {
        return reply.blocks().isEmpty() ? concluded(chain, reply) : told(chain.size(), reply.blocks());
    }

    /** By the engine's own account: behind the last block tmux did nothing more, or nobody heard of it. */
    private static List<Status> told(int size, List<Reply.Block> blocks) {
        List<Status> statuses = new ArrayList<>();
        blocks.forEach(block -> statuses.add(block.failed() ? new Status.Failed(words(block)) : new Status.Complete()));
        int last = blocks.size() - 1;
        Status behind = blocks.getLast().failed() ? new Status.Skipped(last) : new Status.Unknown();
        statuses.addAll(Collections.nCopies(size - blocks.size(), behind));
        return statuses;
    }

    private static String words(Reply.Block block) {
        return block.output().text().strip().replace('\n', ' ');
    }

    private static List<Status> concluded(List<Operation> chain, Reply reply) {
        // An after-hook that fails gives an exit code of 1, too: only what is missing proves that the chain broke off.
        int heard = heard(chain, reply);
        if (heard == chain.size() || (isWell(reply) && (lastPrinter(chain) < heard || isEmptyListing(chain, reply)))) {
            return complete(chain.size());
        }
        List<Integer> suspects = suspects(chain, heard, reply);
        List<Status> statuses = complete(heard);
        if (suspects.size() == 1) {
            int culprit = suspects.getFirst();
            statuses.addAll(Collections.nCopies(culprit - heard, new Status.Complete()));
            statuses.add(new Status.Failed(reply.words()));
            statuses.addAll(Collections.nCopies(chain.size() - culprit - 1, new Status.Skipped(culprit)));
            return statuses;
        }
        statuses.addAll(Collections.nCopies(chain.size() - heard, new Status.Unknown()));
        return statuses;
    }

    /** How many operations are known to be complete: all up to the last one whose line has arrived. */
    private static int heard(List<Operation> chain, Reply reply) {
        List<String> lines = new String(reply.stdout(), StandardCharsets.UTF_8).lines().toList();
        int line = 0;
        int heard = 0;
        for (int i = 0; i < chain.size() && line < lines.size(); i++) {
            if (chain.get(i).printed().isEmpty()) {
                continue;
            }
            // A hook of the user's may print between: what does not match is not ours.
            while (line < lines.size() && !chain.get(i).printed().get().matches(lines.get(line))) {
                line++;
            }
            if (line < lines.size()) {
                heard = i + 1;
                line++;
            }
        }
        return heard;
    }

    /** A shell command behind what was refused gives its own exit code, so that of 0 alone is no proof. */
    private static boolean isWell(Reply reply) {
        return reply.exit() == 0 && reply.words().isEmpty();
    }

    /** One that is alone has nothing behind it that gives an exit code, so it has found nothing to print. */
    private static boolean isEmptyListing(List<Operation> chain, Reply reply) {
        return chain.size() == 1 && !chain.getFirst().creates() && reply.stdout().length == 0;
    }

    private static int lastPrinter(List<Operation> chain) {
        int last = -1;
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).printed().isPresent()) {
                last = i;
            }
        }
        return last;
    }

    /** Those that tmux can have refused: not heard of, and not behind one whose silence would then be the proof. */
    private static List<Integer> suspects(List<Operation> chain, int heard, Reply reply) {
        if (isWell(reply) || LOST.matcher(reply.words()).find()) {
            return List.of();
        }
        boolean targetGone = GONE.matcher(reply.words()).find();
        List<Integer> suspects = new ArrayList<>();
        for (int i = heard; i < chain.size(); i++) {
            if (targetGone ? !chain.get(i).is(Trait.FORGIVING) : chain.get(i).refusable()) {
                suspects.add(i);
            }
            if (chain.get(i).printed().isPresent()) {
                break;
            }
        }
        return suspects;
    }

    private static List<Status> complete(int count) {
        return new ArrayList<>(Collections.nCopies(count, new Status.Complete()));
    }
}
