package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;

/** {@code show-buffer}: the text as it is, without a line's end of its own. */
record ShowBuffer() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("show-buffer", "showb", "", "b");
    }

    @Override
    public void run(Call call) throws Refusal {
        call.printRaw(BufferChoice.text(call));
    }
}
