package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;

/** One command of tmux. */
interface Command {
    Usage usage();

    void run(Call call) throws Refusal;
}
