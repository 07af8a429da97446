package dev.muntin.ops.command;

import dev.muntin.ops.kind.Kind;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Optional;
import java.util.Set;

/**
 * A flag or an argument of a command: declared once, by its {@link Row}, and the same as no other.
 *
 * @param <O> the operation that it belongs to, so that no other can be given it
 * @param <T> what it takes
 */
public final class Slot<O, T> {
    private final String command;
    private final int order;
    private final Optional<Character> letter;
    private final Optional<String> flag;
    private final String name;
    private final Kind<T> kind;
    private final String about;
    private final Set<Mark> marks;
    private final boolean guarded;
    private final TmuxVersion needed;

    /**
     * @param order its place among the words of the command
     * @param letter of the flag; empty for an argument
     * @param name by which it is known outside of tmux
     * @param about what it does, to follow "with it, the command"
     */
    Slot(String command, int order, Optional<Character> letter, String name, Kind<T> kind, String about, Set<Mark> marks) {
        this.command = command;
        this.order = order;
        this.letter = letter;
        this.flag = letter.isEmpty() ? Optional.empty() : Optional.of("-" + letter.get());
        this.name = name;
        this.kind = kind;
        this.about = about;
        this.marks = marks;
        this.guarded = is(Mark.GUARDED);
        this.needed = is(Mark.DROPPABLE) ? TmuxVersion.OLDEST : span().since();
    }

    int order() {
        return order;
    }

    public Optional<Character> letter() {
        return letter;
    }

    /** As it is written; empty for an argument. */
    Optional<String> flag() {
        return flag;
    }

    public String name() {
        return name;
    }

    public Kind<T> kind() {
        return kind;
    }

    public String about() {
        return about;
    }

    public Set<Mark> marks() {
        return marks;
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether the end of the flags is said before it in any case. */
    boolean isGuarded() {
        return guarded;
    }

    /** The releases that have it. */
    public Span span() {
        Span span = Span.ALWAYS;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Since since) {
                span = new Span(since.version(), span.until());
            } else if (mark instanceof Mark.Until until) {
                span = span.until(until.version());
            }
        }
        return span;
    }

    /** Where an operation that has it, and no other way to do its work, begins to be understood. */
    TmuxVersion needed() {
        return needed;
    }

    /** As it is written: {@code split-window -l}. */
    @Override
    public String toString() {
        return command + " " + flag.orElse(name);
    }
}
