package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Winlink;

/** {@code swap-window}: two windows exchange their places. */
record SwapWindow() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("swap-window", "swapw", "d", "st");
    }

    @Override
    public void run(Call call) throws Refusal {
        Winlink from = call.windowFromMark('s').link();
        Winlink to = call.window('t').link();
        if (to.window() == from.window()) {
            return;
        }
        to.swap(from);
        call.server().mark().follow(from, to);
        if (call.has('d')) {
            to.session().select(to);
            if (to.session() != from.session()) {
                from.session().select(from);
            }
        }
        call.server().recalculateSizes();
    }
}
