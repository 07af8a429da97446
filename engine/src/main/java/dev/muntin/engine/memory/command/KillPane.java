package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;

/** {@code kill-pane}. */
record KillPane() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("kill-pane", "killp", "a", "t").foreign("f");
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.pane('t');
        if (!call.has('a')) {
            call.server().kill(at.pane());
            return;
        }
        for (Pane pane : at.window().panes()) {
            if (pane != at.pane()) {
                call.server().kill(pane);
            }
        }
    }
}
