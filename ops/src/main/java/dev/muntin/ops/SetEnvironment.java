package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.SessionTarget;

/** Sets a variable for what will be started. */
public record SetEnvironment(Given<SetEnvironment> given) implements Unmoving<SetEnvironment> {
    private static final Row<SetEnvironment> ROW = Row.of("set-environment", "setenv",
            "Sets a variable for what will be started.",
            Scope.SESSION, Safety.MUTATING, REFUSABLE);

    public static final Slot<SetEnvironment, Boolean> EXPANDED = ROW.flag('F', "expanded", "expands formats in the value first");
    public static final Slot<SetEnvironment, Boolean> GLOBAL = ROW.flag('g', "global", "means the server's own environment");
    public static final Slot<SetEnvironment, Boolean> HIDDEN_VARIABLE = ROW.flag('h', "hidden", "keeps it from what is started; formats can use it");
    public static final Slot<SetEnvironment, Boolean> REMOVE = ROW.flag('r', "remove", "takes it away from what is started");
    public static final Slot<SetEnvironment, Boolean> UNSET = ROW.flag('u', "unset", "lets it be inherited again");
    public static final Slot<SetEnvironment, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "means this session's environment");
    public static final Slot<SetEnvironment, String> NAME = ROW.argument("name", Kinds.LITERAL, "sets this variable", REQUIRED);
    public static final Slot<SetEnvironment, String> VALUE = ROW.argument("value", Kinds.LITERAL, "sets it to this");

    static final Command<SetEnvironment> COMMAND = ROW.atMostOne(VALUE, REMOVE, UNSET).atLeastOne(VALUE, REMOVE, UNSET).command(SetEnvironment::new);

    public SetEnvironment {
        given.check();
    }

    public static SetEnvironment of(SessionTarget target, String name, String value) {
        return COMMAND.given().set(TARGET, target).set(NAME, name).set(VALUE, value).made();
    }

    public static SetEnvironment global(String name, String value) {
        return COMMAND.given().set(GLOBAL).set(NAME, name).set(VALUE, value).made();
    }

    public static SetEnvironment unset(SessionTarget target, String name) {
        return COMMAND.given().set(UNSET).set(TARGET, target).set(NAME, name).made();
    }
}
