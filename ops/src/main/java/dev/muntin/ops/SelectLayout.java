package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Arranges the panes of a window. */
public record SelectLayout(WindowTarget target, Layout layout) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("select-layout", "Enop", "t", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).window(target).literal(layout.text()).list();
    }

    /** A name always does something; a layout string can have too few cells. */
    @Override
    public boolean refusable() {
        return layout instanceof Layout.Custom;
    }

    @Override
    public TmuxVersion since() {
        return switch (layout) {
            case Layout.Named named -> named.name().since();
            case Layout.Custom custom -> TmuxVersion.OLDEST;
        };
    }

    @Override
    public SelectLayout retarget(Addressing addressing) {
        return new SelectLayout(addressing.window(target), layout);
    }
}
