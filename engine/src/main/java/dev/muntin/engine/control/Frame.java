package dev.muntin.engine.control;

import java.nio.charset.StandardCharsets;

/** A piece of what a client in control mode says. */
sealed interface Frame {
    /**
     * What one command printed, or the words in which it was refused.
     *
     * @param ours whether a line of ours asked for it; a hook's commands are nobody's
     */
    record Block(boolean ours, boolean failed, byte[] body) implements Frame {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** A line between the blocks: a notification, or what a command printed that had been answered long before. */
    record Line(byte[] bytes) implements Frame {}

    /** The end of a block where none is open: some text before it has passed for that end. */
    record StrayEnd() implements Frame {}

    /** Nothing follows any more. */
    record Silence() implements Frame {}
}
