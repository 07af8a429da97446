package dev.muntin.ops;

import dev.muntin.ops.argument.Program;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.word.Text;
import java.util.Map;

/** What every command takes that starts a pane; the program stands last of all. */
record StartSlots<O>(Slot<O, Text> directory, Slot<O, Map<String, String>> environment, Slot<O, Program> program) {
    static <O> StartSlots<O> in(Row<O> row) {
        return new StartSlots<>(
                row.flag('c', "directory", Kinds.TEXT, "starts there; in the client's own directory otherwise"),
                row.flag('e', "environment", Kinds.ENVIRONMENT, "sets these variables for what runs"),
                row.argument("program", Kinds.PROGRAM, "runs this in place of the default shell"));
    }

    Given<O> fill(Given<O> given, Start start) {
        Given<O> filled = given.set(environment, start.environment()).set(program, start.program());
        return start.directory().isEmpty() ? filled : filled.set(directory, start.directory());
    }
}
