package dev.muntin.engine.imsg;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What tmux's own options say of the server: its name, or the path of its socket. */
record ServerOptions(Optional<String> label, Optional<String> path) {
    static ServerOptions of(List<String> words) {
        ServerOptions options = new ServerOptions(Optional.empty(), Optional.empty());
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private ServerOptions with(String word, Iterator<String> rest) {
        if (!word.matches("(?s)-[LSf].*") || (word.length() == 2 && !rest.hasNext())) {
            throw new IllegalArgumentException("-L, -S and -f, each with its value, name a server, not '" + word + "'");
        }
        String value = word.length() > 2 ? word.substring(2) : rest.next();
        return switch (word.charAt(1)) {
            case 'L' -> new ServerOptions(Optional.of(value), path);
            case 'S' -> new ServerOptions(label, Optional.of(value));
            // The configuration: only a server that starts reads it.
            default -> this;
        };
    }
}
