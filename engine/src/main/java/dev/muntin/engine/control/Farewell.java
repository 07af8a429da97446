package dev.muntin.engine.control;

/** The last words of a client: tmux says why it lets one go, unless it is gone itself. */
record Farewell(boolean orderly, String words) {
    /** Without a word. */
    static final Farewell NONE = new Farewell(false, "its client has ended");

    /** What follows {@code %exit}. */
    static Farewell of(String reason) {
        boolean gone = reason.equals("server exited unexpectedly") || reason.startsWith("lost ");
        return new Farewell(!gone, reason.isEmpty() ? NONE.words() : reason);
    }
}
