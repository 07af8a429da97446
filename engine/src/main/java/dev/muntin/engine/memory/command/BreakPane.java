package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.target.Found;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.engine.memory.world.Winlink;
import dev.muntin.ops.layout.Size;
import java.util.Optional;

/** {@code break-pane}: a pane gets a window of its own. */
record BreakPane() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("break-pane", "breakp", "abdP", "Fnst").foreign("WxyXY");
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot from = call.pane('s');
        Found place = call.place('t');
        Optional<Integer> index = MoveWindow.index(call, place);
        from.window().unzoom();
        if (from.window().panes().size() == 1) {
            moveWindow(call, from, place.session(), index);
            return;
        }
        if (index.isPresent() && place.session().at(index.get()).isPresent()) {
            throw new Refusal("index in use: " + index.get());
        }
        Winlink made = out(call.server(), from.pane(), place.session(), index);
        name(call, made.window(), from);
        if (!call.has('d')) {
            place.session().select(made);
            call.moveTo(Spot.of(place.session()));
        }
        call.printMade("#{session_name}:#{window_index}.#{pane_index}", Spot.of(made));
    }

    private static void moveWindow(Call call, Spot from, Session session, Optional<Integer> index) throws Refusal {
        new Linking(call.server(), false, !call.has('d')).link(from.link(), session, index);
        if (call.has('n')) {
            name(call, from.window(), from);
        }
        call.server().unlink(from.link());
    }

    private static Winlink out(Server server, Pane pane, Session session, Optional<Integer> index) throws Refusal {
        Window old = pane.window();
        server.moves().close(pane);
        Window window = server.newWindow(new Size(old.width(), old.height()));
        server.moves().begin(window, pane);
        return server.link(session, window, index);
    }

    private static void name(Call call, Window window, Spot from) throws Refusal {
        if (call.has('n')) {
            String given = call.value('n').orElse("");
            window.fixName(Naming.window(call.server().atLeast(3, 7) ? call.expand(given, from) : given, call.server()));
        } else {
            window.name(window.active().program());
        }
    }
}
