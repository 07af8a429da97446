package dev.muntin.dsl;

import java.time.Duration;

/** What can be said of a command; it holds for the later commands of the pane, too, until one says otherwise. */
public final class CommandBuilder {
    private Typing typing = Typing.UNSAID;

    CommandBuilder() {}

    Command command(String text, Origin origin) {
        return new Command(text, typing, origin);
    }

    /** Whether Enter is pressed behind it; without, it stands in the pane, ready for its user. */
    public CommandBuilder enter(boolean press) {
        typing = typing.enter(press, Origin.caller());
        return this;
    }

    /** How long to wait before it is typed. */
    public CommandBuilder sleepBefore(Duration pause) {
        typing = typing.sleepBefore(pause, Origin.caller());
        return this;
    }

    /** How long to wait behind it. */
    public CommandBuilder sleepAfter(Duration pause) {
        typing = typing.sleepAfter(pause, Origin.caller());
        return this;
    }
}
