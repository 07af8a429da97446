package dev.muntin.ops.command;

import dev.muntin.ops.kind.Kind;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Declares a command, flag by flag, in the order in which they shall be written: a row of the table, and lines of its own for each flag.
 *
 * @param <O> the operations that say it
 */
public final class Row<O> {
    private final String word;
    private final String alias;
    private final String about;
    private final Scope scope;
    private final Safety safety;
    private final Set<Trait> traits;
    private final Set<Trait> swayed = EnumSet.noneOf(Trait.class);
    private final List<Slot<O, ?>> slots = new ArrayList<>();
    private final List<Slot<O, ?>> required = new ArrayList<>();
    private final List<Rule<O>> rules = new ArrayList<>();
    private Span span = Span.ALWAYS;

    private Row(String word, String alias, String about, Scope scope, Safety safety, Set<Trait> traits) {
        this.word = word;
        this.alias = alias;
        this.about = about;
        this.scope = scope;
        this.safety = safety;
        this.traits = traits;
    }

    /**
     * Begins a command.
     *
     * @param alias its short name; empty if it has none
     * @param about what it does, as a sentence
     * @param traits those that it has whatever it is given
     */
    public static <O> Row<O> of(String word, String alias, String about, Scope scope, Safety safety, Trait... traits) {
        return new Row<>(word, alias, about, scope, safety, Set.of(traits));
    }

    /** The first release that has the command. */
    public Row<O> since(int major, int minor) {
        span = Span.since(TmuxVersion.of(major, minor));
        return this;
    }

    /** A flag that stands alone. */
    public Slot<O, Boolean> flag(char letter, String name, String about, Mark... marks) {
        return flag(letter, name, Kinds.PLAIN, about, marks);
    }

    /** A flag that takes what its kind says. */
    public <T> Slot<O, T> flag(char letter, String name, Kind<T> kind, String about, Mark... marks) {
        return added(Optional.of(letter), name, kind, about, marks);
    }

    /** An argument; those that are declared later stand behind it. */
    public <T> Slot<O, T> argument(String name, Kind<T> kind, String about, Mark... marks) {
        return added(Optional.empty(), name, kind, about, marks);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the list is a copy
    public final Row<O> atMostOne(Slot<O, ?>... slots) {
        rules.add(new Rule.AtMostOne<>(List.of(slots)));
        return this;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the list is a copy
    public final Row<O> atLeastOne(Slot<O, ?>... slots) {
        rules.add(new Rule.AtLeastOne<>(List.of(slots)));
        return this;
    }

    public Row<O> needs(Slot<O, ?> one, Slot<O, ?> other) {
        rules.add(new Rule.Needs<>(one, other));
        return this;
    }

    /** The command, now that all is declared. */
    public Command<O> command(Function<Given<O>, O> making) {
        return new Command<>(word, alias, about, scope, safety, traits, swayed, span, slots, required, rules, making);
    }

    private <T> Slot<O, T> added(Optional<Character> letter, String name, Kind<T> kind, String about, Mark... marks) {
        if (slots.size() == Long.SIZE) {
            throw new IllegalStateException(word + " has more flags and arguments than a command can have here");
        }
        Slot<O, T> slot = new Slot<>(word, slots.size(), letter, name, kind, about, Set.of(marks));
        slots.add(slot);
        for (Mark mark : marks) {
            note(slot, mark);
        }
        return slot;
    }

    private void note(Slot<O, ?> slot, Mark mark) {
        switch (mark) {
            case Mark.Causes causes -> swayed.add(causes.trait());
            case Mark.Cancels cancels -> swayed.add(cancels.trait());
            case Mark.Plain plain when plain.equals(Mark.REQUIRED) -> required.add(slot);
            case Mark.Plain plain -> {}
            case Mark.Since since -> {}
            case Mark.Until until -> {}
        }
    }
}
