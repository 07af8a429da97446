package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.List;

/** The command of a pane as tmux writes it. */
final class StartCommand {
    private StartCommand() {}

    static String text(Server server, List<String> command) {
        if (command.stream().allMatch(word -> word.matches("[A-Za-z0-9_./=-]+"))) {
            return String.join(" ", command);
        }
        if (command.size() == 1 && command.getFirst().matches("[A-Za-z0-9_./= -]+") && server.atLeast(3, 3)) {
            return "\"" + command.getFirst() + "\"";
        }
        throw new Unmodelled("#{pane_start_command} of " + command);
    }
}
