package dev.muntin.ops.kind;

import dev.muntin.ops.json.Codec;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * A sort of value that flags and arguments take: how it is written so that tmux understands exactly it, and how in JSON.
 *
 * @param <T> the values, each of which exists only if it can be said
 */
public sealed interface Kind<T> extends Codec<T> permits
        BufferKind, ChoiceKind, ClientKind, CommandsKind, CountKind, EnvironmentKind, ExpandedKind, FormatKind, IntegerKind, KeyKind, KeysKind,
        LateTextKind, LayoutKind, LengthKind, LineNumberKind, LiteralKind, LiteralNameKind, MenuKind, NameKind, NewSessionKind, OptionalKind,
        PaneKind, PlainKind, ProgramKind, SessionKind, TextKind, WindowKind, WordsKind {
    /** As arguments: mostly one. */
    List<String> words(T value);

    /** Behind a flag, which stands once before each of the words. */
    default List<String> behind(String flag, T value) {
        List<String> words = words(value);
        if (words.size() == 1) {
            return List.of(flag, words.getFirst());
        }
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.add(flag);
            all.add(word);
        }
        return all;
    }

    /** Whether its words are made of those of operations, each of which has been checked by then. */
    default boolean isComposed() {
        return false;
    }

    /** Whether the value says that there is none. */
    default boolean isAbsent(T value) {
        return false;
    }

    /** The same value, which nobody can change afterwards. */
    default T copy(T value) {
        return value;
    }

    /** The same value, acting on what the addressing makes of the targets in it. */
    default T retarget(T value, Addressing addressing) {
        return value;
    }

    /** The oldest tmux that takes this value where it takes others. */
    default TmuxVersion since(T value) {
        return TmuxVersion.OLDEST;
    }

    /** Whether a server takes this value where it takes others. */
    default Fit<T> on(T value, TmuxVersion version) {
        return Fit.whole(value);
    }

    /** What it is called in a sentence: "a pane". */
    String label();

    /** One value of many, for documentation and for tests. */
    T example();
}
