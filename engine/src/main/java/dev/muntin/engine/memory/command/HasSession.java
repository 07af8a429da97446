package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;

/** {@code has-session}: is refused if there is none. */
record HasSession() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("has-session", "has", "", "t");
    }

    @Override
    public void run(Call call) throws Refusal {
        call.session('t');
    }
}
