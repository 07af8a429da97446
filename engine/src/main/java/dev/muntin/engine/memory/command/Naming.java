package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.ops.version.TmuxVersion;

/** The names that tmux keeps for those that it is given. */
final class Naming {
    private static final TmuxVersion STRICT = TmuxVersion.of(3, 7);

    private Naming() {}

    /** A session's name; until 3.6 what would part a target becomes an underscore. */
    static String session(String wanted, Server server) throws Refusal {
        boolean old = !server.atLeast(3, 7);
        if (wanted.isEmpty() && server.atLeast(3, 3) && !server.version().atLeast(TmuxVersion.parse("3.7a").orElseThrow())) {
            throw new Refusal((old ? "invalid session: " : "invalid session name: ") + wanted);
        }
        if (server.version().equals(STRICT) && wanted.matches(".*[:.].*")) {
            throw new Refusal("invalid session name: " + wanted);
        }
        return old ? Visible.text(wanted.replace(':', '_').replace('.', '_'), server) : Visible.checked(wanted, "session", server);
    }

    static String window(String wanted, Server server) throws Refusal {
        if (server.version().equals(STRICT) && wanted.matches(".*[:.].*")) {
            throw new Refusal("invalid window name: " + wanted);
        }
        return server.atLeast(3, 7) ? Visible.checked(wanted, "window", server) : wanted;
    }
}
