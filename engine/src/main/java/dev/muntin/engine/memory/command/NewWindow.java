package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.target.Found;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Winlink;
import java.util.List;
import java.util.Optional;

/** {@code new-window}. */
record NewWindow() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("new-window", "neww", "abdkPS", "ceFnt").foreign("E").arguments(0, -1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Found place = call.place('t');
        Session session = place.session();
        if (call.has('S') && (selectedAt(call, place) || call.has('n') && place.index().isEmpty() && selected(call, session))) {
            return;
        }
        // Up to a version, the search for the name makes tmux forget where it was to go.
        boolean forgotten = call.has('S') && call.has('n') && place.index().isEmpty();
        Windows.Request request = new Windows.Request(forgotten ? Optional.empty() : index(call, place), call.has('k'), !call.has('d'), call.value('n'));
        Winlink link;
        try {
            link = Windows.create(call, session, request, Spawning.launch(call, session, Spot.of(session)));
        } catch (Refusal refusal) {
            throw new Refusal(refusal.words().startsWith("index") ? "create window failed: " + refusal.words() : refusal.words());
        }
        Spot made = Spot.of(link);
        if (!call.has('d') || session.current() == link) {
            call.moveTo(made);
        }
        call.printMade("#{session_name}:#{window_index}.#{pane_index}", made);
        call.hook("after-new-window", made);
    }

    private static Optional<Integer> index(Call call, Found place) {
        if (call.has('a') || call.has('b')) {
            return place.link().map(at -> place.session().shuffle(at, call.has('b'))).or(() -> place.index().stream().boxed().findFirst());
        }
        return place.index().stream().boxed().findFirst();
    }

    /** From 3.8 on a window that the target names is gone to as well. */
    private static boolean selectedAt(Call call, Found place) {
        Optional<Winlink> there = place.index().stream().boxed().findFirst().flatMap(place.session()::at);
        boolean named = call.server().atLeast(3, 8) && there.isPresent();
        if (named && !call.has('d')) {
            there.ifPresent(place.session()::select);
        }
        return named;
    }

    /** Goes to the window of this name, if there is one. */
    private static boolean selected(Call call, Session session) throws Refusal {
        String name = call.expand(call.value('n').orElse(""), Spot.of(session));
        List<Winlink> named = session.windows().stream().filter(link -> link.window().name().equals(name)).toList();
        if (named.size() > 1) {
            throw new Refusal("multiple windows named " + call.value('n').orElse(""));
        }
        if (!call.has('d')) {
            named.forEach(session::select);
        }
        return !named.isEmpty();
    }
}
