package dev.muntin.ops.kind;

/** One of a few words that tmux knows, mostly a constant of an enum. */
public interface Choice {
    /** As tmux names it. */
    String word();
}
