package dev.muntin.cli.command;

import dev.muntin.cli.line.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that muntin can be told to do, in the order in which help shows it. */
public final class Commands {
    public static final List<Command> ALL = List.of(
            new Load(),
            new Ensure(),
            new Stop(),
            new ShowPlan(),
            new Show(),
            new Check(),
            new Confirm(),
            new ShowPreview(),
            new Convert(),
            new Import(),
            new Freeze(),
            new RunJob(),
            new LsJobs(),
            new KillJobs(),
            new Logs(),
            new Ls(),
            new Edit(),
            new Schema(),
            new Doctor(),
            new Golden(),
            new Completion(),
            new Version());

    /** What no person types. */
    private static final List<Command> HIDDEN = List.of(new Complete());

    private Commands() {}

    /** The one of this name. */
    public static Optional<Command> called(String name) {
        return Stream.concat(ALL.stream(), HIDDEN.stream()).filter(command -> command.syntax().isCalled(name)).findFirst();
    }

    public static List<Syntax> syntaxes() {
        return ALL.stream().map(Command::syntax).toList();
    }
}
