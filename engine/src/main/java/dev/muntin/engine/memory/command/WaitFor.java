package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Channels;
import dev.muntin.engine.memory.world.Refusal;

/** {@code wait-for}: clients wait for each other on channels. */
record WaitFor() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("wait-for", "wait", "LSU", "").foreign("ElvFw").arguments(1, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Channels channels = call.server().channels();
        String name = call.arguments().words().getFirst();
        if (call.has('S')) {
            channels.signal(name);
        } else if (call.has('L')) {
            call.patience().until(() -> channels.lock(name));
        } else if (call.has('U')) {
            if (!channels.unlock(name)) {
                throw new Refusal("channel " + name + " not locked");
            }
        } else {
            Channels.Waiting waiting = channels.await(name);
            call.patience().until(waiting::isOver);
        }
    }
}
