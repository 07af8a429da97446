package dev.muntin.cli.command;

import java.util.List;

/** Everything that muntin can be told to do, in the order in which help shows it. */
public final class Commands {
    public static final List<Command> ALL = List.of(
            new Load(), new ShowPlan(), new Show(), new Check(), new Confirm(), new ShowPreview(), new Convert(), new Import(), new Freeze(), new Ls(), new Edit(),
            new Schema(), new Version());

    private Commands() {}
}
