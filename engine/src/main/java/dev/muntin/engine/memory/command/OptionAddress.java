package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import java.util.Optional;

/**
 * Which of the server's tables an option command means.
 *
 * @param at what its target is, if anything
 */
record OptionAddress(Call call, Scene at, boolean forWindows) {
    /** Where an option of tmux's own is kept; the flags choose only where it can be kept in several places. */
    Options of(OptionKind kind) throws Refusal {
        return switch (kind.scope()) {
            case SERVER -> call.server().options();
            case SESSION, HOOK -> kind.scope() == OptionKind.Scope.HOOK && call.arguments().any("wp") ? ofUser() : session();
            case PANE -> call.has('p') ? pane() : window();
            case WINDOW -> window();
        };
    }

    /** Where an option of the user's is kept. */
    Options ofUser() throws Refusal {
        if (call.has('s')) {
            return call.server().options();
        }
        if (call.has('p')) {
            return pane();
        }
        return forWindows || call.has('w') ? window() : session();
    }

    private Options session() throws Refusal {
        return call.has('g') ? server().sessionOptions() : spot("session").session().options();
    }

    private Options window() throws Refusal {
        return call.has('g') ? server().windowOptions() : spot("window").window().options();
    }

    private Options pane() throws Refusal {
        try {
            return call.pane('t').pane().options();
        } catch (Refusal gone) {
            throw missing("pane");
        }
    }

    private Server server() {
        return call.server();
    }

    private Spot spot(String what) throws Refusal {
        if (at instanceof Spot spot) {
            return spot;
        }
        throw missing(what);
    }

    private Refusal missing(String what) {
        Optional<String> target = call.value('t');
        return new Refusal(target.map(text -> "no such " + what + ": " + text).orElse("no current " + what));
    }
}
