package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Unmodelled;

/** {@code copy-mode}: no pane of the model is ever in a mode, so there is none to leave. */
record CopyMode() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("copy-mode", "copy-mode", "q", "t").foreign("HMSdeksu");
    }

    @Override
    public void run(Call call) throws Refusal {
        call.pane('t');
        if (!call.has('q')) {
            throw new Unmodelled("a pane in copy mode");
        }
    }
}
