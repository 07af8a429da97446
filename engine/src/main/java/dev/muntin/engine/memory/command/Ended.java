package dev.muntin.engine.memory.command;

/** The server has ended because it was told to: what follows in the chain is lost without a word. */
public final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
}
