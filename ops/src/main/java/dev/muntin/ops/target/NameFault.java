package dev.muntin.ops.target;

import java.util.Optional;
import java.util.Set;

/** Why tmux does not keep a name as it is given, or reads it as something else; said of the name: it "begins with …". */
public final class NameFault {
    private static final Set<String> TOKENS = Set.of("{start}", "{end}", "{last}", "{next}", "{previous}");

    private NameFault() {}

    /** Why a session of this name cannot be addressed by it. */
    public static Optional<String> session(String name) {
        if (name.isBlank()) {
            return Optional.of("cannot be seen");
        }
        if (name.startsWith("$")) {
            return Optional.of("begins with a $, which tmux takes for an id");
        }
        if (name.indexOf(':') >= 0) {
            return Optional.of("contains ':', which tmux replaces or refuses");
        }
        return changed(name);
    }

    /** Why a window of this name cannot be addressed by it. */
    static Optional<String> window(String name) {
        if (name.isEmpty()) {
            return Optional.of("is empty");
        }
        if (name.startsWith("@")) {
            return Optional.of("begins with an @, which tmux takes for an id");
        }
        if (name.indexOf('.') >= 0) {
            return Optional.of("contains '.', at which it ends");
        }
        // tmux looks for an index first, and takes signs and spaces in front of one.
        if (name.matches("\\s*[+-]?\\d+")) {
            return Optional.of("is a number, which is an index first");
        }
        if (TOKENS.contains(name)) {
            return Optional.of("is a token of tmux's");
        }
        return control(name);
    }

    /** Why no tmux keeps this name, of whatever it is, as it is. */
    public static Optional<String> changed(String name) {
        return name.indexOf('\\') >= 0 ? Optional.of("contains a backslash, which tmux doubles") : control(name);
    }

    private static Optional<String> control(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                return Optional.of("contains a control character, which tmux replaces or refuses");
            }
        }
        return Optional.empty();
    }
}
