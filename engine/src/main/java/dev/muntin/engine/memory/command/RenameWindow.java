package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;

/** {@code rename-window}. */
record RenameWindow() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("rename-window", "renamew", "", "t").arguments(1, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.window('t');
        String name = call.expand(call.arguments().words().getFirst(), at);
        at.window().fixName(Naming.window(name, call.server()));
    }
}
