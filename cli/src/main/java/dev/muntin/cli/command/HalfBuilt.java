package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.engine.EngineException;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import dev.muntin.runner.Presence;
import java.time.Duration;

/** A session that stood already because another build is at it is given a moment; one whose build was killed is no session to be content with. */
record HalfBuilt(Muntin muntin, Console console) {
    private static final int LOOKS = 50;
    private static final Duration PERIOD = Duration.ofMillis(100);

    /** Whether it is one, which is said then. */
    boolean isSaid(Outcome outcome, SessionSpec session) {
        if (!(outcome instanceof Outcome.AlreadyThere) || !stays(session)) {
            return false;
        }
        console.say("session '" + session.name() + "' was begun by another build, which goes on or was killed; 'muntin load --on-exists replace' builds it anew");
        return true;
    }

    private boolean stays(SessionSpec session) {
        try {
            for (int i = 0; i < LOOKS; i++) {
                if (muntin.presence(session) != Presence.UNFINISHED) {
                    return false;
                }
                Thread.sleep(PERIOD);
            }
            return true;
        } catch (EngineException e) {
            // That it stands was heard before.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
