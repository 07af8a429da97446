package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.format.Expander;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Unmodelled;

/** {@code display-message}: only with {@code -p}, there is no status line. A target that is gone is no error. */
record DisplayMessage() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("display-message", "display", "lp", "Ft").foreign("aCcdIjNv").arguments(0, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        if (call.has('F') && call.arguments().first().isPresent()) {
            throw new Refusal("only one of -F or argument must be given");
        }
        if (!call.has('p')) {
            throw new Unmodelled("display-message without -p");
        }
        Scene scene = call.paneIfAny('t');
        String format = call.value('F').or(() -> call.arguments().first()).orElseThrow(() -> new Unmodelled("display-message without a message"));
        call.print(call.has('l') ? format : Expander.at(call.server(), scene).expandTimed(format));
    }
}
