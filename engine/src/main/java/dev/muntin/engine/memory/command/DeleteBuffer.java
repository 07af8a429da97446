package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;

/** {@code delete-buffer}. */
record DeleteBuffer() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("delete-buffer", "deleteb", "", "b");
    }

    @Override
    public void run(Call call) throws Refusal {
        call.server().buffers().delete(BufferChoice.name(call, "unknown buffer: ", "no buffer"));
    }
}
