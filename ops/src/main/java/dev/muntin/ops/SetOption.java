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
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;

/** Sets an option, or lets it be inherited again; the value is taken as it is. */
public record SetOption(Given<SetOption> given) implements Unmoving<SetOption> {
    private static final Row<SetOption> ROW = Row.of("set-option", "set",
            "Sets an option, or lets it be inherited again.",
            Scope.SESSION, Safety.MUTATING, REFUSABLE);

    public static final Slot<SetOption, Boolean> APPEND = ROW.flag('a', "append", "adds the value to the one that is there");
    public static final Slot<SetOption, Boolean> EXPANDED = ROW.flag('F', "expanded", "expands formats in the value first");
    public static final Slot<SetOption, Boolean> ONLY_NEW = ROW.flag('o', "only-new", "refuses if it is set already");
    public static final Slot<SetOption, Boolean> QUIET = ROW.flag('q', "quiet", "takes it for no error that there is no such option");
    public static final Slot<SetOption, Boolean> UNSET = ROW.flag('u', "unset", "lets it be inherited again");
    public static final Slot<SetOption, Boolean> UNSET_PANES = ROW.flag('U', "unset-panes", "lets it be inherited again, also by the window's panes");
    private static final OptionSlots<SetOption> PLACE = OptionSlots.in(ROW);
    public static final Slot<SetOption, Boolean> GLOBAL = PLACE.global();
    public static final Slot<SetOption, Boolean> SERVER = PLACE.server();
    public static final Slot<SetOption, Boolean> WINDOW = PLACE.window();
    public static final Slot<SetOption, Boolean> PANE = PLACE.pane();
    public static final Slot<SetOption, PaneTarget> TARGET = PLACE.target();
    public static final Slot<SetOption, Text> NAME = ROW.argument("option", Kinds.TEXT, "sets this option", REQUIRED);
    public static final Slot<SetOption, String> VALUE = ROW.argument("value", Kinds.LITERAL, "sets it to this");

    static final Command<SetOption> COMMAND = ROW.atMostOne(SERVER, WINDOW, PANE).atMostOne(UNSET, UNSET_PANES).atMostOne(UNSET, VALUE)
            .command(SetOption::new);

    public SetOption {
        given.check();
    }

    public static SetOption of(OptionPlace place, String name, String value) {
        return PLACE.fill(COMMAND.given().set(NAME, name).set(VALUE, value), place).made();
    }

    /** To what a format in the value is there. */
    public static SetOption expanded(OptionPlace place, String name, String value) {
        return PLACE.fill(COMMAND.given().set(EXPANDED).set(NAME, name).set(VALUE, value), place).made();
    }

    /** Keeps in an option of all sessions what a format tells of a target now. */
    public static SetOption keep(String name, PaneTarget target, Format value) {
        return COMMAND.given().set(GLOBAL).set(EXPANDED).set(TARGET, target).set(NAME, name).set(VALUE, value.text()).made();
    }

    /** Lets it be inherited again; one of a user's own that nobody else has set is gone then. */
    public static SetOption unset(OptionPlace place, String name) {
        return PLACE.fill(COMMAND.given().set(UNSET).set(NAME, name), place).made();
    }

    /** tmux takes whatever name behind an {@code @}, with any value; and whatever we unset has a default in every release. */
    @Override
    public boolean refusable() {
        return !given.has(UNSET) && !(given.get(NAME).orElseThrow() instanceof Text.Plain plain && plain.text().startsWith("@"));
    }
}
