package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Window;
import java.util.Optional;

/** {@code last-pane}. */
record LastPane() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("last-pane", "lastp", "deZ", "t");
    }

    @Override
    public void run(Call call) throws Refusal {
        go(call, call.window('t'));
    }

    static void go(Call call, Spot at) throws Refusal {
        Window window = at.window();
        Pane last = window.last().stream().findFirst().or(() -> theOther(window)).orElseThrow(() -> new Refusal("no last pane"));
        if (call.arguments().any("de")) {
            last.inputOff(!call.has('e'));
            return;
        }
        window.pushZoom(false, call.has('Z'));
        if (window.activate(last)) {
            call.moveTo(Spot.of(at.link()));
        }
        window.popZoom();
    }

    /** Of two panes the other one is the last, though nobody has been there. */
    private static Optional<Pane> theOther(Window window) {
        return window.panes().size() == 2 ? window.panes().stream().filter(pane -> pane != window.active()).findFirst() : Optional.empty();
    }
}
