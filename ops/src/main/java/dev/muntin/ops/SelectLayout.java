package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Arranges the panes of a window. */
public record SelectLayout(Target target, Layout layout) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("select-layout", Scope.WINDOW, "Enop", "t", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).literal(layout.text()).list();
    }

    /** A name always does something; a layout string can have too few cells. */
    @Override
    public boolean refusable() {
        return layout instanceof Layout.Custom;
    }

    @Override
    public SelectLayout retarget(UnaryOperator<Target> address) {
        return new SelectLayout(address.apply(target), layout);
    }
}
