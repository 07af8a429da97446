package dev.muntin.cli.line;

import java.util.Optional;

/** A command line that means nothing, in words that say what to type. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<String> help;
    private final String words;

    /** @param command whose help tells more; empty for that of the program */
    public UsageException(String command, String words) {
        this(Optional.of(command), words);
    }

    private UsageException(Optional<String> help, String words) {
        super(words);
        this.words = words;
        this.help = help;
    }

    /** Where no help would tell more: what was named is not there. */
    public static UsageException missing(String words) {
        return new UsageException(Optional.empty(), words);
    }

    public String words() {
        return words;
    }

    /** The command whose help tells more; the empty command is the program. */
    public Optional<String> help() {
        return help;
    }
}
