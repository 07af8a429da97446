package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Server;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An option as a command names it.
 *
 * @param kind empty for one of the user's own
 * @param index which item of an array
 */
record OptionName(String name, Optional<OptionKind> kind, OptionalInt index) {
    static OptionName of(String word, Server server) throws Refusal {
        if (!word.endsWith("]")) {
            return named(word, OptionalInt.empty(), word, server);
        }
        Matcher item = Pattern.compile("(.*)\\[(\\d{1,9})\\]").matcher(word);
        return item.matches() ? named(item.group(1), OptionalInt.of(Integer.parseInt(item.group(2))), word, server)
                : named(word, OptionalInt.empty(), word, server);
    }

    private static OptionName named(String name, OptionalInt index, String word, Server server) throws Refusal {
        if (name.isEmpty()) {
            throw new Refusal("invalid option: " + word);
        }
        if (name.startsWith("@")) {
            return new OptionName(name, Optional.empty(), index);
        }
        OptionKind kind = match(server, name, word);
        return new OptionName(kind.name(), Optional.of(kind), index);
    }

    private static OptionKind match(Server server, String name, String word) throws Refusal {
        try {
            return server.table().match(name);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.words().replaceFirst(": .*", "") + ": " + word);
        }
    }

    boolean isArray() {
        return kind.isPresent() && kind.get().isArray();
    }
}
