package dev.muntin.cli.completion;

import dev.muntin.cli.line.Argument;
import dev.muntin.cli.line.Begun;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Meaning;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Parser;
import dev.muntin.cli.line.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what may stand where the cursor is, from the same model that the line will be parsed by. */
public record Completer(List<Syntax> commands, Known known) {
    private static final Candidate HELP = new Candidate("help", "tell more of a command");

    public Completer {
        commands = List.copyOf(commands);
    }

    /**
     * @param words those behind the program's name, before the one with the cursor
     * @param current what stands of that before the cursor
     */
    public Offer complete(List<String> words, String current) {
        if (words.isEmpty()) {
            Stream<Candidate> all = current.startsWith("-") ? options(List.of(Syntax.HELP, Syntax.VERSION))
                    : Stream.concat(names(), Stream.of(HELP));
            return Offer.of(all.filter(starting(current)));
        }
        if (words.getFirst().equals(HELP.word())) {
            return Offer.of(words.size() == 1 ? names().filter(starting(current)) : Stream.of());
        }
        return commands.stream().filter(syntax -> syntax.isCalled(words.getFirst())).findFirst()
                .map(syntax -> complete(Parser.begin(syntax, words.subList(1, words.size())), current))
                .orElse(Offer.of(Stream.of()));
    }

    private Offer complete(Begun begun, String current) {
        Syntax syntax = begun.call().syntax();
        if (begun.awaiting().isPresent()) {
            return values(begun.awaiting().get(), begun.call(), "", current);
        }
        if (begun.dashes()) {
            return behindDashes(begun, current);
        }
        int equals = current.startsWith("--") ? current.indexOf('=') : -1;
        if (equals > 0) {
            return syntax.option(current.substring(0, equals)).filter(Option::takesValue)
                    .map(option -> values(option, begun.call(), current.substring(0, equals + 1), current))
                    .orElse(Offer.of(Stream.of()));
        }
        return current.startsWith("-") ? Offer.of(options(syntax.all()).filter(starting(current)))
                : argument(begun.argument(), begun.call(), current);
    }

    private Offer behindDashes(Begun begun, String current) {
        if (begun.call().syntax().behindDashes().isEmpty()) {
            return argument(begun.argument(), begun.call(), current);
        }
        Offer offer = argument(begun.behindDashes(), begun.call(), current);
        // What a program takes is its own matter: mostly files.
        return offer.own() == Offer.Own.COMMANDS && !begun.call().rest().isEmpty() ? new Offer(Offer.Own.FILES, List.of()) : offer;
    }

    /** @param before what every word has to begin with: the name of an option and the equals sign */
    private Offer values(Option option, Call call, String before, String current) {
        return offer(option.choices(), option.meaning(), call, before, current);
    }

    private Offer argument(Optional<Argument> argument, Call call, String current) {
        return argument.map(expected -> offer(expected.choices(), expected.meaning(), call, "", current)).orElse(Offer.of(Stream.of()));
    }

    private Offer offer(List<String> choices, Meaning meaning, Call call, String before, String current) {
        Stream<Candidate> candidates = choices.isEmpty() ? known.of(meaning, call).stream() : choices.stream().map(Candidate::new);
        return new Offer(choices.isEmpty() ? own(meaning) : Offer.Own.NOTHING,
                candidates.map(one -> new Candidate(before + one.word(), one.about())).filter(starting(current)).toList());
    }

    private static Offer.Own own(Meaning meaning) {
        return switch (meaning) {
            case FILE, WORKSPACE -> Offer.Own.FILES;
            case FOLDER -> Offer.Own.FOLDERS;
            case COMMAND_LINE -> Offer.Own.COMMANDS;
            case SESSION, JOB_ID, JOB_TAG, TEXT -> Offer.Own.NOTHING;
        };
    }

    private Stream<Candidate> names() {
        return commands.stream().map(syntax -> new Candidate(syntax.command(), syntax.summary()));
    }

    private static Stream<Candidate> options(List<Option> options) {
        return options.stream().flatMap(option -> option.names().stream().map(name -> new Candidate(name, option.help())));
    }

    private static Predicate<Candidate> starting(String with) {
        return candidate -> candidate.word().startsWith(with);
    }
}
