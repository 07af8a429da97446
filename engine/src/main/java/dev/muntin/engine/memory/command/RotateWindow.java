package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Window;
import java.util.List;

/** {@code rotate-window}: every pane takes the place of its neighbour. */
record RotateWindow() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("rotate-window", "rotatew", "DUZ", "t");
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.window('t');
        Window window = at.window();
        window.pushZoom(false, call.has('Z'));
        int step = call.has('D') ? -1 : 1;
        window.rotate(step);
        List<Pane> panes = window.panes();
        Pane next = panes.get(Math.floorMod(panes.indexOf(window.active()) + step, panes.size()));
        window.activate(next);
        call.moveTo(new Spot(at.session(), at.link(), next));
        window.popZoom();
    }
}
