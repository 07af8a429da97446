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
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Text;

/** Sets an option of a window, as set-option -w does. */
public record SetWindowOption(Given<SetWindowOption> given) implements Unmoving<SetWindowOption> {
    private static final Row<SetWindowOption> ROW = Row.of("set-window-option", "setw",
            "Sets an option of a window, as set-option -w does.",
            Scope.WINDOW, Safety.MUTATING, REFUSABLE);

    public static final Slot<SetWindowOption, Boolean> APPEND = ROW.flag('a', "append", "adds the value to the one that is there");
    public static final Slot<SetWindowOption, Boolean> EXPANDED = ROW.flag('F', "expanded", "expands formats in the value first");
    public static final Slot<SetWindowOption, Boolean> GLOBAL = ROW.flag('g', "global", "means all windows that have no value of their own");
    public static final Slot<SetWindowOption, Boolean> ONLY_NEW = ROW.flag('o', "only-new", "refuses if it is set already");
    public static final Slot<SetWindowOption, Boolean> QUIET = ROW.flag('q', "quiet", "takes it for no error that there is no such option");
    public static final Slot<SetWindowOption, Boolean> UNSET = ROW.flag('u', "unset", "lets it be inherited again");
    public static final Slot<SetWindowOption, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "means this window");
    public static final Slot<SetWindowOption, Text> NAME = ROW.argument("option", Kinds.TEXT, "sets this option", REQUIRED);
    public static final Slot<SetWindowOption, String> VALUE = ROW.argument("value", Kinds.LITERAL, "sets it to this");

    static final Command<SetWindowOption> COMMAND = ROW.atMostOne(UNSET, VALUE).command(SetWindowOption::new);

    public SetWindowOption {
        given.check();
    }

    public static SetWindowOption of(WindowTarget target, String name, String value) {
        return COMMAND.given().set(TARGET, target).set(NAME, name).set(VALUE, value).made();
    }
}
