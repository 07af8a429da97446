package dev.muntin.cli;

import dev.muntin.analyzer.diagnostic.Nearest;
import dev.muntin.cli.command.Check;
import dev.muntin.cli.command.Command;
import dev.muntin.cli.command.Confirm;
import dev.muntin.cli.command.Load;
import dev.muntin.cli.command.ShowPlan;
import dev.muntin.cli.command.Version;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Help;
import dev.muntin.cli.line.Parser;
import dev.muntin.cli.line.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the program begins: finds the command, parses its words, runs it. */
public final class Main {
    private static final List<Command> COMMANDS = List.of(new Load(), new ShowPlan(), new Check(), new Confirm(), new Version());

    private Main() {}

    public static void main(String[] words) {
        Console console = Console.here();
        ExitCode code = run(Arrays.asList(words), console);
        console.flush();
        System.exit(code.code());
    }

    static ExitCode run(List<String> words, Console console) {
        try {
            return dispatch(words, console);
        } catch (UsageException e) {
            console.say(e.words());
            console.err().println("try 'muntin" + (e.command().isEmpty() ? "" : " " + e.command()) + " --help'");
            return ExitCode.USAGE;
        }
    }

    private static ExitCode dispatch(List<String> words, Console console) {
        if (words.isEmpty()) {
            console.err().print(help());
            return ExitCode.USAGE;
        }
        String first = words.getFirst();
        if (first.equals("-h") || first.equals("--help") || first.equals("help")) {
            console.out().print(help());
            return ExitCode.DONE;
        }
        String name = first.equals("-V") || first.equals("--version") ? "version" : first;
        Command command = command(name).orElseThrow(() -> unknown(name));
        Call call = Parser.parse(command.syntax(), words.subList(1, words.size()));
        if (call.has("-h")) {
            console.out().print(Help.of(command.syntax()));
            return ExitCode.DONE;
        }
        return command.run(call, console);
    }

    private static Optional<Command> command(String name) {
        return COMMANDS.stream().filter(command -> command.syntax().command().equals(name)).findFirst();
    }

    private static String help() {
        return Help.of(COMMANDS.stream().map(Command::syntax).toList());
    }

    private static UsageException unknown(String name) {
        List<String> names = COMMANDS.stream().map(command -> command.syntax().command()).toList();
        String near = Nearest.to(name, names).map(hint -> "; did you mean '" + hint + "'?").orElse("");
        return new UsageException("", "there is no command '" + name + "'" + near);
    }
}
