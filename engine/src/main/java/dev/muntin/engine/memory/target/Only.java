package dev.muntin.engine.memory.target;

import dev.muntin.engine.memory.world.Numeral;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What a word means that may mean one thing only. */
final class Only {
    private Only() {}

    /** The one that a sign and a number name. */
    static <T> Optional<T> byId(Collection<T> among, ToIntFunction<T> id, String word) {
        OptionalLong number = Numeral.unsigned(word.substring(1));
        if (number.isEmpty() || word.startsWith("0", 1) && word.length() > 2) {
            return Optional.empty();
        }
        for (T one : among) {
            if (id.applyAsInt(one) == number.getAsLong()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The only one whose name begins with the word, or else the only one whose name it is a pattern of. */
    static <T> Optional<T> byName(Collection<T> among, Function<T, String> name, String word) {
        Predicate<T> begins = one -> name.apply(one).startsWith(word);
        return among.stream().anyMatch(begins) ? only(among, begins) : only(among, one -> Glob.matches(word, name.apply(one)));
    }

    private static <T> Optional<T> only(Collection<T> among, Predicate<T> holds) {
        var found = among.stream().filter(holds).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
