package dev.muntin.compiler.plan;

import dev.muntin.ops.layout.Size;
import dev.muntin.ops.word.Alphabet;

/**
 * What a plan depends on beside the workspace.
 *
 * @param size that of the session's windows until a client attaches
 * @param nonce tells what this build made from everything else on the server
 * @param shell that of the user, who gets it in each pane; empty where nobody knows
 */
public record Build(Size size, String nonce, String shell, Place place) {
    /** Where nobody says otherwise and there is no terminal to ask. */
    public static final Size SIZE = new Size(200, 50);

    // tmux expands formats where it is compared; these characters mean nothing there.
    private static final Alphabet NONCE = new Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    private static final int LONGEST_NONCE = 64;

    public Build {
        if (nonce.isEmpty() || nonce.length() > LONGEST_NONCE || !NONCE.writes(nonce) || nonce.startsWith("_") || nonce.startsWith("-")) {
            throw new IllegalArgumentException("a nonce is a letter or digit, then up to 63 of those, dashes and underscores, not '" + nonce + "'");
        }
    }

    /** Where its author wants it. */
    public Build(Size size, String nonce, String shell) {
        this(size, nonce, shell, new Place.Own());
    }

    /** For a user of the plain shell. */
    public Build(Size size, String nonce) {
        this(size, nonce, "/bin/sh");
    }
}
