package dev.muntin.cli.line;

import dev.muntin.engine.choice.EngineName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one command is called: what parsing, help, completion and the pages about commands are made from.
 *
 * @param aliases other names of the command, which help does not list
 * @param arguments what stands behind the options, as in {@code WORKSPACE}, {@code [SESSION]} or {@code WORKSPACE -- CMD...}; empty for nothing.
 *        The words have a {@link Meaning}
 * @param examples lines that work as they stand
 */
public record Syntax(String command, List<String> aliases, String arguments, String summary, List<Option> options, List<String> examples) {
    private static final String DASHES = "--";

    public static final Option HELP = Option.flag("this help", "-h", "--help");
    public static final Option VERSION = Option.flag("which muntin this is", "-V", "--version");

    public static final Option ENGINE = Option.choice("NAME", String.join(", ", EngineName.words()) + " (else MUNTIN_ENGINE, else subprocess)",
            EngineName.words(), "--engine");

    public static final Option COLOR = Option.choice("WHEN", "colours: auto (on a terminal, without NO_COLOR), always or never",
            List.of("auto", "always", "never"), "--color");

    /** What every command takes. */
    public static final List<Option> COMMON = List.of(
            Option.valued("NAME", "the tmux server of this name, as tmux -L", "-L"),
            Option.valued("PATH", "the tmux server on this socket, as tmux -S", "-S"),
            Option.valued("FILE", "tmux's configuration file, as tmux -f", "-f"),
            Option.valued("PATH", "the tmux program (else MUNTIN_TMUX, else tmux on PATH)", "--tmux"),
            ENGINE,
            COLOR,
            Option.flag("say only what went wrong", "-q", "--quiet"),
            HELP,
            VERSION);

    public Syntax {
        aliases = List.copyOf(aliases);
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    public Syntax(String command, String arguments, String summary, List<Option> options, List<String> examples) {
        this(command, List.of(), arguments, summary, options, examples);
    }

    /** The same by other names, too. */
    public Syntax alias(String... names) {
        return new Syntax(command, List.of(names), arguments, summary, options, examples);
    }

    /** Whether this is what a user calls it. */
    public boolean isCalled(String name) {
        return calls().anyMatch(name::equals);
    }

    /** All that a user calls it. */
    public Stream<String> calls() {
        return Stream.concat(Stream.of(command), aliases.stream());
    }

    /** How it is typed, in one line. */
    public String usage() {
        return ("muntin " + command + " [OPTIONS] " + arguments).strip();
    }

    /** The arguments, up to the two dashes if it takes some behind them. */
    public List<Argument> parameters() {
        int dashes = arguments.indexOf(DASHES);
        return Argument.all(dashes < 0 ? arguments : arguments.substring(0, dashes));
    }

    /** What stands behind two dashes, where these are more than the end of the options. */
    public List<Argument> behindDashes() {
        int dashes = arguments.indexOf(DASHES);
        return dashes < 0 ? List.of() : Argument.all(arguments.substring(dashes + DASHES.length()));
    }

    /** Its own options, and those of every command. */
    public List<Option> all() {
        List<Option> all = new ArrayList<>(options);
        all.addAll(common());
        return all;
    }

    /** What every command takes, but what has another meaning here. */
    public List<Option> common() {
        return COMMON.stream().filter(common -> !isTaken(common)).toList();
    }

    private boolean isTaken(Option common) {
        return options.stream().anyMatch(own -> own.names().stream().anyMatch(common.names()::contains));
    }

    /** The option of this name, dashes included. */
    public Optional<Option> option(String name) {
        return Stream.concat(options.stream(), COMMON.stream().filter(common -> common.names().contains(name) && !isTaken(common)))
                .filter(option -> option.names().contains(name)).findFirst();
    }
}
