package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Command;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Commands as a workspace file writes them. */
final class CommandTree {
    private CommandTree() {}

    static List<JsonNode> of(List<Command> commands) {
        boolean alone = commands.size() == 1;
        return commands.stream().map(command -> alone && Commands.BLANK.contains(command.text()) ? mapping(command) : of(command)).toList();
    }

    /** Text where that says all. */
    static JsonNode of(Command command) {
        return command.typing().equals(Typing.UNSAID) ? JsonNodeFactory.instance.stringNode(command.text()) : mapping(command);
    }

    private static JsonNode mapping(Command command) {
        return new Tree().text(Key.CMD, Setting.given(command.text(), command.origin())).typing(command.typing()).node();
    }
}
