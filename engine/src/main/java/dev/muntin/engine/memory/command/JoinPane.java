package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Moves;
import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Window;

/** {@code join-pane} and {@code move-pane}: a pane goes beside another one. */
record JoinPane(String name, String alias) implements Command {
    @Override
    public Usage usage() {
        return Usage.of(name, alias, "bdfhv", "lst").foreign("pDLMPRUXYz");
    }

    @Override
    public void run(Call call) throws Refusal {
        Pane moved = call.paneFromMark('s').pane();
        Spot to = call.pane('t');
        Window source = moved.window();
        to.window().unzoom();
        source.unzoom();
        if (moved == to.pane()) {
            throw new Refusal("source and target panes must be different");
        }
        boolean ofWindow = call.has('f') && call.server().atLeast(3, 5);
        SplitWindow.Division division = SplitWindow.Division.of(call, to, ofWindow);
        Area area = division.of(to.window().area(), to.pane().id(), Moves.COMING).orElseThrow(() -> tooSmall(call));
        // 3.7 puts it behind the other one in the order of panes, wherever it lies.
        boolean unordered = call.server().atLeast(3, 7) && !call.server().atLeast(3, 8);
        call.server().moves().join(moved, to.pane(), area, division.before() && !unordered);
        call.server().recalculateSizes();
        if (!call.has('d')) {
            to.window().activate(moved);
            to.session().select(to.link());
            call.moveTo(Spot.of(to.session()));
        }
        if (source.panes().isEmpty()) {
            call.server().kill(source, true);
        }
    }

    private static Refusal tooSmall(Call call) {
        return new Refusal(call.server().atLeast(3, 7) ? "size or position no space for a new pane" : "create pane failed: pane too small");
    }
}
