package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
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

    /** What a window is called that nobody named: the program that it was made for. */
    static String standard(Pane pane) {
        String command = String.join(" ", pane.command());
        String text = command.isEmpty() ? pane.shell() : command;
        String name = text.startsWith("\"") ? text.substring(1) : text;
        name = name.startsWith("exec ") ? name.substring("exec ".length()) : name;
        name = name.replaceFirst("^[ -]+", "").replaceFirst("(?s) .*", "");
        return name.startsWith("/") ? name.substring(name.lastIndexOf('/') + 1) : name;
    }
}
