package dev.muntin.engine.imsg;

/** The other side does not speak tmux's protocol. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String words) {
        super(words);
    }
}
