package dev.muntin.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The commands that a builder was told, in their order. */
final class CommandList {
    private final List<Command> commands = new ArrayList<>();

    void add(String[] lines, Origin here) {
        for (String line : lines) {
            commands.add(new Command(line, here));
        }
    }

    void add(String line, Consumer<CommandBuilder> how, Origin here) {
        CommandBuilder builder = new CommandBuilder();
        how.accept(builder);
        commands.add(builder.command(line, here));
    }

    List<Command> all() {
        return List.copyOf(commands);
    }
}
