package dev.muntin.engine.control;

import dev.muntin.engine.Reply;
import dev.muntin.ops.printed.Printed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Gathers the blocks of one script into what a process would have written, and into what came of each operation. */
final class Transcript {
    /** In front of tmux's words when nothing of a line was carried out. */
    private static final String UNPARSED = "parse error: ";

    private final Script script;
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private final List<Reply.Block> blocks = new ArrayList<>();
    private boolean failed;
    private boolean rejected;
    /** An alias has made more commands of the chain than it has operations. */
    private boolean blurred;
    /** Commands inside of the last operation may still answer. */
    private boolean inside;
    /** What hooks say there is not about the chain: before it has begun, and behind what was only asked to mark a place. */
    private boolean beside = true;

    Transcript(Script script) {
        this.script = script;
    }

    /** Whether this block was the last. */
    boolean add(Frame.Block block) {
        if (!block.ours()) {
            if (!beside) {
                write(block);
            }
            return false;
        }
        if (!script.isOurs(block)) {
            beside = false;
            write(block);
            note(block);
            return false;
        }
        beside = true;
        boolean mark = inside;
        inside = false;
        return !mark;
    }

    /** Whether anything of the script has been answered. */
    boolean begun() {
        return rejected || !blocks.isEmpty();
    }

    /** Whether nothing can be missing, although the last block never came. */
    boolean whole() {
        return rejected || !inside && (blocks.size() == script.nesting().size() || !blocks.isEmpty() && blocks.getLast().failed());
    }

    Reply reply() {
        return new Reply(failed ? 1 : 0, stdout.toByteArray(), stderr.toByteArray(), blurred ? List.of() : blocks);
    }

    private void note(Frame.Block block) {
        if (inside) {
            blocks.set(blocks.size() - 1, joined(blocks.getLast(), block));
            return;
        }
        rejected = unparsed(block);
        blurred |= blocks.size() == script.nesting().size();
        if (!rejected && !blurred) {
            inside = !block.failed() && script.nesting().get(blocks.size());
            blocks.add(new Reply.Block(block.failed(), Printed.of(block.body())));
        }
    }

    /** What a body has printed so far, or why it has ended. */
    private static Reply.Block joined(Reply.Block outer, Frame.Block inner) {
        if (outer.failed() || inner.failed()) {
            return inner.failed() ? new Reply.Block(true, Printed.of(inner.body())) : outer;
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(outer.output().bytes());
        both.writeBytes(inner.body());
        return new Reply.Block(false, Printed.of(both.toByteArray()));
    }

    private void write(Frame.Block block) {
        failed |= block.failed();
        int skipped = unparsed(block) ? UNPARSED.length() : 0;
        (block.failed() ? stderr : stdout).write(block.body(), skipped, block.body().length - skipped);
    }

    private boolean unparsed(Frame.Block block) {
        return block.failed() && blocks.isEmpty()
                && new String(block.body(), StandardCharsets.ISO_8859_1).startsWith(UNPARSED);
    }
}
