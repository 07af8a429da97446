package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Window;
import java.util.List;

/** {@code swap-pane}: two panes exchange their places. */
record SwapPane() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("swap-pane", "swapp", "dDUZ", "st");
    }

    @Override
    public void run(Call call) throws Refusal {
        Pane named = call.paneFromMark('s').pane();
        Pane two = call.pane('t').pane();
        Window second = two.window();
        Pane one = call.arguments().any("DU") ? neighbour(call, two) : named;
        Window first = one.window();
        second.pushZoom(false, call.has('Z'));
        if (first != second) {
            first.pushZoom(false, call.has('Z'));
        }
        if (one != two) {
            call.server().moves().swap(one, two);
            focus(call, one, first, two, second);
        }
        first.popZoom();
        second.popZoom();
    }

    private static Pane neighbour(Call call, Pane pane) {
        List<Pane> panes = pane.window().panes();
        return panes.get(Math.floorMod(panes.indexOf(pane) + (call.has('D') ? 1 : -1), panes.size()));
    }

    private static void focus(Call call, Pane one, Window first, Pane two, Window second) {
        boolean detached = call.has('d');
        if (!detached || first.active() == one) {
            first.activate(two);
        }
        // Within one window tmux comes by here as well and gives the focus back.
        if (detached ? second.active() == two : first != second) {
            second.activate(one);
        }
        if (first != second) {
            first.forget(one);
            second.forget(two);
        }
    }
}
