package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Splitting;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.ops.layout.Axis;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code split-window}. */
record SplitWindow() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("split-window", "splitw", "bdfhPvZ", "ceFlt").foreign("IpEkmRsSBTW").arguments(0, -1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.pane('t');
        Window window = at.window();
        Division division = Division.of(call, at);
        window.pushZoom(true, call.has('Z'));
        if (call.server().atLeast(3, 8)) {
            division = Division.of(call, at);
        }
        Area area = division.of(window.area(), at.pane().id(), call.server().nextPane()).orElseThrow(() -> noSpace(call));
        Pane made = call.server().newPane(window);
        made.start(Spawning.launch(call, at.session(), at));
        call.server().moves().insert(at.pane(), made, division.before(), division.whole());
        window.lay(area);
        if (!call.has('d')) {
            window.activate(made);
        }
        if (call.has('Z')) {
            made.cover();
        }
        window.popZoom();
        Spot spot = new Spot(at.session(), at.link(), made);
        if (!call.has('d')) {
            call.moveTo(spot);
        }
        call.printMade("#{session_name}:#{window_index}.#{pane_index}", spot);
        call.hook("after-split-window", spot);
    }

    private static Refusal noSpace(Call call) {
        if (call.server().atLeast(3, 8)) {
            return new Refusal("no space for a new pane");
        }
        return new Refusal(call.server().atLeast(3, 7) ? "size or position no space for a new pane" : "no space for new pane");
    }

    /** How the room for a pane is to be taken. */
    record Division(Axis axis, boolean before, boolean whole, OptionalInt size) {
        static Division of(Call call, Spot at) throws Refusal {
            return of(call, at, call.has('f'));
        }

        /** The same, where percents are those of the whole window or of the pane. */
        static Division of(Call call, Spot at, boolean ofWindow) throws Refusal {
            Axis axis = call.has('h') ? Axis.COLUMNS : Axis.ROWS;
            boolean columns = axis == Axis.COLUMNS;
            int window = columns ? at.window().width() : at.window().height();
            int pane = columns ? at.pane().cell().width() : at.pane().cell().height();
            return new Division(axis, call.has('b'), call.has('f'), Sizes.wanted(call, ofWindow ? window : pane));
        }

        Optional<Area> of(Area root, int pane, int made) {
            Splitting splitting = new Splitting(axis, before);
            return whole ? splitting.along(root, made, size) : splitting.beside(root, pane, made, size);
        }
    }
}
