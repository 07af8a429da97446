package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Mark;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Side;
import dev.muntin.engine.memory.world.Window;
import java.util.Optional;

/** {@code select-pane}: the focus, the mark and the title. */
record SelectPane() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("select-pane", "selectp", "DdeLlMmRUZ", "Tt").foreign("gP");
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.pane('t');
        if (call.has('l')) {
            LastPane.go(call, at);
        } else if (call.arguments().any("mM")) {
            mark(call, at);
        } else if (side(call).isPresent()) {
            Optional<Pane> beside = besideUnzoomed(at, side(call).get());
            if (beside.isPresent()) {
                act(call, new Spot(at.session(), at.link(), beside.get()));
            }
        } else {
            act(call, at);
        }
    }

    private static void mark(Call call, Spot at) {
        if (call.has('m') && !at.window().shows(at.pane())) {
            return;
        }
        Mark mark = call.server().mark();
        if (call.has('M') || mark.isAt(at)) {
            mark.lift();
        } else {
            mark.put(at);
        }
    }

    private static Optional<Side> side(Call call) {
        if (call.has('L')) {
            return Optional.of(Side.LEFT);
        }
        if (call.has('R')) {
            return Optional.of(Side.RIGHT);
        }
        if (call.has('U')) {
            return Optional.of(Side.UP);
        }
        return call.has('D') ? Optional.of(Side.DOWN) : Optional.empty();
    }

    private static Optional<Pane> besideUnzoomed(Spot at, Side side) {
        Window window = at.window();
        window.pushZoom(false, true);
        Optional<Pane> beside = window.beside(at.pane(), side);
        window.popZoom();
        return beside;
    }

    private static void act(Call call, Spot at) {
        if (call.arguments().any("de")) {
            at.pane().inputOff(call.has('d'));
        } else if (call.has('T')) {
            at.pane().title(call.expand(call.value('T').orElse(""), at));
        } else {
            focus(call, at);
        }
    }

    private static void focus(Call call, Spot at) {
        Window window = at.window();
        if (window.active() == at.pane()) {
            return;
        }
        window.pushZoom(false, call.has('Z'));
        if (window.activate(at.pane())) {
            call.moveTo(at);
        }
        call.current().ifPresent(spot -> call.hook("after-select-pane", spot));
        window.popZoom();
    }
}
