package dev.muntin.ops.command;

import dev.muntin.ops.kind.Kind;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Optional;
import java.util.Set;

/**
 * A flag or an argument of a command.
 *
 * @param <O> the operation that it belongs to, so that no other can be given it
 * @param <T> what it takes
 * @param order its place among the words of the command
 * @param letter of the flag; empty for an argument
 * @param name by which it is known outside of tmux
 * @param about what it does, to follow "with it, the command"
 */
public record Slot<O, T>(
        String command, int order, Optional<Character> letter, String name, Kind<T> kind, String about, Set<Mark> marks) {
    public Slot {
        marks = Set.copyOf(marks);
    }

    /** Whether anything is special about it, which for most is not so. */
    boolean isMarked() {
        return !marks.isEmpty();
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
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
        return is(Mark.DROPPABLE) ? TmuxVersion.OLDEST : span().since();
    }

    /** Whether the two could not be told apart; a letter can mean one thing to old servers and another to new ones. */
    boolean clashes(Slot<?, ?> other) {
        return name.equals(other.name) || (letter.isPresent() && letter.equals(other.letter) && span().meets(other.span()));
    }

    /** As it is written: {@code split-window -l}. */
    @Override
    public String toString() {
        return command + " " + letter.map(flag -> "-" + flag).orElse(name);
    }
}
