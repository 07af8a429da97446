package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Environment;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.SessionTarget;

/** Prints the variables for what will be started. */
public record ShowEnvironment(Given<ShowEnvironment> given) implements Unmoving<ShowEnvironment> {
    private static final Row<ShowEnvironment> ROW = Row.of("show-environment", "showenv",
            "Prints the variables for what will be started.",
            Scope.SESSION, Safety.READONLY, PRINTS, REFUSABLE, IDEMPOTENT);

    public static final Slot<ShowEnvironment, Boolean> GLOBAL = ROW.flag('g', "global", "means the server's own environment");
    public static final Slot<ShowEnvironment, Boolean> HIDDEN_VARIABLES =
            ROW.flag('h', "hidden", "prints those only that are kept from what is started");
    public static final Slot<ShowEnvironment, Boolean> SHELL = ROW.flag('s', "shell", "prints them as commands for a shell");
    public static final Slot<ShowEnvironment, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "means this session's environment");
    public static final Slot<ShowEnvironment, String> NAME = ROW.argument("name", Kinds.LITERAL, "prints this one alone");

    static final Command<ShowEnvironment> COMMAND = ROW.command(ShowEnvironment::new);

    public ShowEnvironment {
        given.check();
    }

    public static ShowEnvironment of(SessionTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }

    /** Quotes values as a shell wants it: only so can those with newlines be told apart. */
    @Override
    public Asked<Environment> asked() {
        return Asked.of(with(SHELL), Readings.environment());
    }
}
