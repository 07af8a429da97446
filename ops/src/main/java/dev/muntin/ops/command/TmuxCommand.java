package dev.muntin.ops.command;

import java.util.Set;

/**
 * What is known of a tmux command: its word, its flags and what it does to the chain around it. Each operation declares its own beside its
 * fields; rendering refuses a flag that is not in here.
 *
 * @param plain letters of flags that stand alone
 * @param valued letters of flags that take a value
 */
public record TmuxCommand(String word, String plain, String valued, Set<Trait> traits) {
    /** What a planner has to know of a command. */
    public enum Trait {
        /** Makes a session, a window or a pane. */
        CREATES,
        /** Lets other clients' commands in before the rest of its chain: ends atomicity. */
        WAITS,
        /** Can be refused although its target stands: for want of space, or for what somebody wrote. */
        REFUSABLE,
        /** Is not refused for its target: it has none, or does without. */
        FORGIVING
    }

    public TmuxCommand {
        traits = Set.copyOf(traits);
    }

    public TmuxCommand(String word, String plain, String valued, Trait... traits) {
        this(word, plain, valued, Set.of(traits));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
