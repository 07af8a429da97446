package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The commands that a builder was told, in their order. */
final class CommandList {
    private final List<Command> commands = new ArrayList<>();

    void add(String[] lines, Origin here) {
        for (String line : requireNonNull(lines, "lines")) {
            commands.add(new Command(requireNonNull(line, "line"), here));
        }
    }

    void add(String line, Consumer<CommandBuilder> how, Origin here) {
        requireNonNull(line, "line");
        CommandBuilder builder = new CommandBuilder();
        requireNonNull(how, "how").accept(builder);
        commands.add(builder.command(line, here));
    }

    List<Command> all() {
        return List.copyOf(commands);
    }
}
