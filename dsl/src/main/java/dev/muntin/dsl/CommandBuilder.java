package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** What can be said of a command; it holds for the later commands of the pane, too, until one says otherwise. */
public final class CommandBuilder extends Builder {
    private Typing typing = Typing.UNSAID;

    CommandBuilder() {}

    Command command(String text, Origin origin) {
        built();
        return new Command(text, typing, origin);
    }

    /** Whether Enter is pressed behind it; without, it stands in the pane, ready for its user. */
    public CommandBuilder enter(boolean press) {
        typing = typing.enter(press, here());
        return this;
    }

    /** How long to wait before it is typed. */
    public CommandBuilder sleepBefore(Duration pause) {
        typing = typing.sleepBefore(requireNonNull(pause, "pause"), here());
        return this;
    }

    /** How long to wait behind it. */
    public CommandBuilder sleepAfter(Duration pause) {
        typing = typing.sleepAfter(requireNonNull(pause, "pause"), here());
        return this;
    }
}
