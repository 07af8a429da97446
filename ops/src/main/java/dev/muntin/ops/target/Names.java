package dev.muntin.ops.target;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which names tmux reads as names, and as nothing else. */
final class Names {
    /** tmux looks for an index first, and takes signs and spaces in front of one. */
    private static final Pattern INDEX = Pattern.compile("\\s*[+-]?\\d+");
    private static final Pattern TOKEN = Pattern.compile("\\{(start|end|last|next|previous)}");

    private Names() {}

    /** Why a session of this name cannot be addressed by it. */
    static Optional<String> session(String name) {
        if (name.isBlank()) {
            return Optional.of("it is empty");
        }
        if (name.startsWith("$")) {
            return Optional.of("what begins with a $ is an id");
        }
        if (name.indexOf(':') >= 0) {
            return Optional.of("it ends at a colon");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("tmux keeps two backslashes for each");
        }
        return control(name);
    }

    /** Why a window of this name cannot be addressed by it. */
    static Optional<String> window(String name) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (name.startsWith("@")) {
            return Optional.of("what begins with an @ is an id");
        }
        if (name.indexOf('.') >= 0) {
            return Optional.of("it ends at a dot");
        }
        if (INDEX.matcher(name).matches()) {
            return Optional.of("a number is an index first");
        }
        if (TOKEN.matcher(name).matches()) {
            return Optional.of("tmux knows it as a token");
        }
        return control(name);
    }

    private static Optional<String> control(String name) {
        return name.chars().anyMatch(Character::isISOControl) ? Optional.of("tmux keeps control characters otherwise") : Optional.empty();
    }
}
