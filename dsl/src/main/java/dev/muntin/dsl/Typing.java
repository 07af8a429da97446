package dev.muntin.dsl;

import java.time.Duration;

/**
 * How commands are typed. What is said of one command holds for the later ones of its pane, too, until another says otherwise.
 *
 * @param enter whether Enter is pressed behind them; it is unless this says no
 * @param sleepBefore how long to wait before each
 * @param sleepAfter how long to wait behind each
 */
public record Typing(Setting<Boolean> enter, Setting<Duration> sleepBefore, Setting<Duration> sleepAfter) {
    /** Nothing was said: Enter at once, and no pause. */
    public static final Typing UNSAID = new Typing(Setting.absent(), Setting.absent(), Setting.absent());

    Typing enter(boolean press, Origin origin) {
        return new Typing(Setting.given(press, origin), sleepBefore, sleepAfter);
    }

    Typing sleepBefore(Duration pause, Origin origin) {
        return new Typing(enter, Setting.given(pause, origin), sleepAfter);
    }

    Typing sleepAfter(Duration pause, Origin origin) {
        return new Typing(enter, sleepBefore, Setting.given(pause, origin));
    }

    /** This, and the other where this says nothing. */
    public Typing or(Typing inherited) {
        return new Typing(enter.or(inherited.enter), sleepBefore.or(inherited.sleepBefore), sleepAfter.or(inherited.sleepAfter));
    }
}
