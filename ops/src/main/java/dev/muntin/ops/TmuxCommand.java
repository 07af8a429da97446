package dev.muntin.ops;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of a tmux command: its word, the flags that we use of it and what it does to the chain around it.
 * Each operation declares its own beside its fields; rendering refuses a flag that is not in here.
 *
 * @param plain letters of flags that stand alone
 * @param valued letters of flags that take a value
 */
public record TmuxCommand(String word, Scope target, String plain, String valued, Set<Trait> traits) {
    /** What a planner has to know of a command. */
    public enum Trait {
        /** Writes to the client that sent it. */
        PRINTS,
        /** Makes a session, a window or a pane. */
        CREATES,
        /** Lets other clients' commands in before the rest of its chain: ends atomicity. */
        WAITS,
        /** Can be refused although its target stands: for want of space, or for what somebody wrote. */
        REFUSABLE,
        /** Is not refused for its target: it has none, or does without. */
        FORGIVING,
        /** Takes something away that cannot be had back. */
        DESTROYS
    }

    public TmuxCommand {
        traits = Set.copyOf(traits);
    }

    static TmuxCommand command(String word, Scope target, String plain, String valued, Trait... traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(Set.of(traits));
        return new TmuxCommand(word, target, plain, valued, all);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
