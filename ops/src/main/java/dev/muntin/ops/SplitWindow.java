package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.CREATES;
import static dev.muntin.ops.command.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Makes a pane below another one, out of half of its space, and goes to it. */
public record SplitWindow(PaneTarget target, Start start, Format line) implements Creator {
    private static final TmuxCommand COMMAND = new TmuxCommand("split-window", "bdfhIPvZ", "ceFlt", CREATES, REFUSABLE);

    public SplitWindow(PaneTarget target, Start start) {
        this(target, start, Format.NOTHING);
    }

    @Override
    public SplitWindow printing(Format line) {
        return new SplitWindow(target, start, line);
    }

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return start.appendTo(Words.of(COMMAND).prints(line).pane(target)).list();
    }

    @Override
    public SplitWindow retarget(Addressing addressing) {
        return new SplitWindow(addressing.pane(target), start, line);
    }
}
