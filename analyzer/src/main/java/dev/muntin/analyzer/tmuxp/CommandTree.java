package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Command;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.util.List;

/** Commands as a workspace file writes them. */
final class CommandTree {
    private CommandTree() {}

    static Datum.Items of(List<Command> commands) {
        boolean alone = commands.size() == 1;
        return Datum.Items.of(commands.stream().map(command -> alone && Commands.BLANK.contains(command.text()) ? mapping(command) : of(command)));
    }

    /** Text where that says all. */
    private static Datum of(Command command) {
        return command.typing().equals(Typing.UNSAID) ? new Datum.Text(command.text()) : mapping(command);
    }

    private static Datum mapping(Command command) {
        return new Tree().text(Key.CMD, Setting.given(command.text(), command.origin())).typing(command.typing()).mapping();
    }
}
