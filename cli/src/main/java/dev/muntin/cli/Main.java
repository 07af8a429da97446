package dev.muntin.cli;

import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.terminal.Color;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.command.Command;
import dev.muntin.cli.command.Commands;
import dev.muntin.cli.command.JsonOption;
import dev.muntin.cli.command.Version;
import dev.muntin.cli.line.Arity;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Help;
import dev.muntin.cli.line.Parser;
import dev.muntin.cli.line.Suggestion;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import java.util.List;

/** Where the program begins: finds the command, parses its words, runs it. */
public final class Main {
    private static final char UNREADABLE = '\ufffd';

    private Main() {}

    public static void main(String[] words) {
        Console console = Console.here();
        // What the code of a Java workspace prints is no data of ours.
        System.setOut(System.err);
        int code = run(List.of(words), console).code();
        // An exit looks through the class path for somebody who logs it. A main that returns does not.
        if (code != 0 || othersRun()) {
            System.exit(code);
        }
    }

    /** Whether something that a Java workspace started would keep the program alive. */
    private static boolean othersRun() {
        Thread[] threads = new Thread[Thread.activeCount() + 1];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (!threads[i].isDaemon() && !threads[i].equals(Thread.currentThread())) {
                return true;
            }
        }
        return false;
    }

    static ExitCode run(List<String> words, Console console) {
        // What cannot be parsed, too, is to be told as it was asked for.
        Console heard = JsonOption.isIn(words) ? console.forProgram() : console;
        return heard.end(code(words, heard));
    }

    private static ExitCode code(List<String> words, Console console) {
        try {
            return dispatch(words, console);
        } catch (UsageException e) {
            console.say(e.words());
            e.help().ifPresent(command -> console.refer(("muntin " + command).strip() + " --help"));
            return ExitCode.USAGE;
        }
    }

    private static ExitCode dispatch(List<String> words, Console console) {
        if (words.isEmpty()) {
            console.err().print(help());
            return ExitCode.USAGE;
        }
        String first = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        if (first.equals("help")) {
            boolean whole = rest.isEmpty() || rest.getFirst().equals(first) || Syntax.HELP.names().contains(rest.getFirst());
            console.out().print(whole ? help() : Help.of(command(rest.getFirst()).syntax()));
            return ExitCode.DONE;
        }
        if (first.startsWith("-")) {
            return withoutCommand(words, console);
        }
        Command command = command(first);
        readable(command.syntax(), rest);
        Call call = Parser.parse(command.syntax(), rest);
        if (call.has(Syntax.HELP.name())) {
            console.out().print(Help.of(command.syntax()));
            return ExitCode.DONE;
        }
        if (call.has(Syntax.VERSION.name())) {
            return Version.say(console, JsonOption.isIn(rest));
        }
        Arity.check(call);
        return command.run(call, call.value(Syntax.COLOR.name()).map(Color::of).map(console::with).orElse(console));
    }

    /** Java has none of the bytes any more: what they name would be another file, or another session. */
    private static void readable(Syntax syntax, List<String> words) {
        for (String word : words) {
            if (word.equals("--")) {
                return;
            }
            if (word.indexOf(UNREADABLE) >= 0) {
                throw new UsageException(syntax.command(), "'" + word + "' holds bytes that are no UTF-8; no file, name or value of that kind can be named");
            }
        }
    }

    private static ExitCode withoutCommand(List<String> words, Console console) {
        if (words.stream().anyMatch(Syntax.HELP.names()::contains)) {
            console.out().print(help());
            return ExitCode.DONE;
        }
        if (words.stream().anyMatch(Syntax.VERSION.names()::contains)) {
            return Version.say(console, JsonOption.isIn(words));
        }
        throw new UsageException("", "the command comes first, and '" + words.getFirst() + "' behind it: muntin COMMAND [OPTIONS]");
    }

    private static Command command(String name) {
        return Commands.called(name).orElseThrow(() -> {
            List<String> names = Commands.syntaxes().stream().flatMap(Syntax::calls).toList();
            return new UsageException("", "there is no command '" + name + "'" + Suggestion.of(name, names));
        });
    }

    private static String help() {
        return Help.of(Commands.syntaxes());
    }
}
