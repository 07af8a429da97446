package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.target.Found;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Winlink;
import java.util.Optional;

/** {@code move-window}, which can renumber, too, and {@code link-window}, which leaves the window where it was as well. */
record MoveWindow(String name, String alias) implements Command {
    @Override
    public Usage usage() {
        return Usage.of(name, alias, moves() ? "abdkr" : "abdk", "st");
    }

    private boolean moves() {
        return name.equals("move-window");
    }

    @Override
    public void run(Call call) throws Refusal {
        Winlink from = call.window('s').link();
        if (call.has('r')) {
            renumber(call);
            return;
        }
        Session source = from.session();
        Found place = call.place('t');
        Linking linking = new Linking(call.server(), call.has('k'), !call.has('d'));
        linking.link(from, place.session(), index(call, place));
        if (moves()) {
            call.server().unlink(from);
        }
        if (!call.has('s') && call.server().sessions().holds(source)) {
            call.server().renumberIfWanted(source);
        }
        call.server().recalculateSizes();
    }

    private static void renumber(Call call) throws Refusal {
        Session session;
        try {
            session = call.session('t');
        } catch (Refusal gone) {
            throw new Refusal("");
        }
        call.server().renumber(session);
        call.server().recalculateSizes();
    }

    static Optional<Integer> index(Call call, Found place) {
        if (call.has('a') || call.has('b')) {
            Winlink at = place.link().orElse(place.session().current());
            return Optional.of(place.session().shuffle(at, call.has('b')));
        }
        return place.index().stream().boxed().findFirst();
    }
}
