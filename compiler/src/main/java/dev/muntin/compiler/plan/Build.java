package dev.muntin.compiler.plan;

import dev.muntin.ops.layout.Size;
import java.util.regex.Pattern;

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
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    public Build {
        if (!NONCE.matcher(nonce).matches()) {
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
