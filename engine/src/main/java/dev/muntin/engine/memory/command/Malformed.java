package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Server;
import dev.muntin.ops.layout.CustomLayout;

/** How tmux says that it cannot read a layout. */
final class Malformed {
    private static final int BODY = 5;

    private Malformed() {}

    static String words(String text, Server server) {
        if (!server.atLeast(3, 3)) {
            return "can't set layout: " + text;
        }
        if (!server.atLeast(3, 8)) {
            return "invalid layout: " + text;
        }
        if (!text.matches("(?s)[0-9a-fA-F]{4},.*")) {
            return "malformed layout header: " + text;
        }
        boolean guarded = CustomLayout.checksum(text.substring(BODY)).equalsIgnoreCase(text.substring(0, BODY - 1));
        return (guarded ? "invalid layout: " : "invalid layout checksum: ") + text;
    }
}
