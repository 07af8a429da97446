package dev.muntin.engine.memory.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts the arguments of a tmux client into commands: a semicolon at the end of an argument ends a command, but not behind a backslash. */
public final class ArgumentReader {
    private final List<List<String>> commands = new ArrayList<>();
    private List<String> command = new ArrayList<>();

    private ArgumentReader() {}

    /** The commands, each as its words. */
    public static List<List<String>> commands(List<String> arguments) {
        ArgumentReader reader = new ArgumentReader();
        arguments.forEach(reader::take);
        reader.end();
        return reader.commands;
    }

    private void take(String argument) {
        if (!argument.endsWith(";")) {
            command.add(argument);
            return;
        }
        String before = argument.substring(0, argument.length() - 1);
        if (before.endsWith("\\")) {
            command.add(before.substring(0, before.length() - 1) + ";");
            return;
        }
        if (!before.isEmpty()) {
            command.add(before);
        }
        end();
    }

    private void end() {
        if (!command.isEmpty()) {
            commands.add(command);
        }
        command = new ArrayList<>();
    }
}
