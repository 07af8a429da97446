package dev.muntin.engine.control;

import dev.muntin.engine.Reply;

/** What came of a script. */
sealed interface Answer {
    /** tmux has answered. */
    record Whole(Reply reply) implements Answer {}

    /** The client was at its end before tmux had read any of it: nothing has happened. */
    record Unread() implements Answer {}

    /** Nobody can say any more what has happened. */
    record Lost(String words) implements Answer {}
}
