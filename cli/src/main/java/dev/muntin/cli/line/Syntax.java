package dev.muntin.cli.line;

import dev.muntin.engine.choice.EngineName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one command is called: what parsing and help are made from.
 *
 * @param arguments what stands behind the options, as in {@code WORKSPACE}; empty for nothing
 * @param examples lines that work as they stand
 */
public record Syntax(String command, String arguments, String summary, List<Option> options, List<String> examples) {
    public static final Option HELP = Option.flag("this help", "-h", "--help");
    public static final Option VERSION = Option.flag("which muntin this is", "-V", "--version");

    public static final Option ENGINE = Option.choice("NAME", String.join(", ", EngineName.words()) + " (else MUNTIN_ENGINE, else subprocess)",
            EngineName.words(), "--engine");

    /** What every command takes. */
    public static final List<Option> COMMON = List.of(
            Option.valued("NAME", "the tmux server of this name, as tmux -L", "-L"),
            Option.valued("PATH", "the tmux server on this socket, as tmux -S", "-S"),
            Option.valued("FILE", "tmux's configuration file, as tmux -f", "-f"),
            Option.valued("PATH", "the tmux program (else MUNTIN_TMUX, else tmux on PATH)", "--tmux"),
            ENGINE,
            Option.flag("say only what went wrong", "-q", "--quiet"),
            HELP,
            VERSION);

    public Syntax {
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    /** Its own options, and those of every command. */
    public List<Option> all() {
        List<Option> all = new ArrayList<>(options);
        all.addAll(COMMON);
        return all;
    }

    Optional<Option> option(String name) {
        return all().stream().filter(option -> option.names().contains(name)).findFirst();
    }
}
