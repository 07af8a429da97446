package dev.muntin.compiler.plan;

/**
 * The part of a workspace that an operation is about.
 *
 * @param window counted from 1; 0 for the session itself
 * @param pane counted from 1; 0 for the window itself
 * @param name that of the session or of the window; empty for a window without one
 */
public record Part(int window, int pane, String name) {
    /** The session. */
    public static Part session(String name) {
        return new Part(0, 0, name);
    }

    /** One of its windows. */
    public static Part window(int window, String name) {
        return new Part(window, 0, name);
    }

    /** A pane of this window. */
    public Part pane(int pane) {
        return new Part(window, pane, name);
    }

    /** {@code window 1 'logs', pane 2}. */
    public String words() {
        String what = window == 0 ? "session" : "window " + window;
        return what + (name.isEmpty() ? "" : " '" + name + "'") + (pane == 0 ? "" : ", pane " + pane);
    }
}
