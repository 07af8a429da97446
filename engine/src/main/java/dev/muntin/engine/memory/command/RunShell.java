package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Unmodelled;
import java.time.Duration;
import java.util.Optional;

/** {@code run-shell} without a program: it only waits, runs commands then, or leaves them for the time when the client is gone. */
record RunShell() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("run-shell", "run", "bC", "dt").foreign("cEs").arguments(0, -1);
    }

    @Override
    public void run(Call call) throws Refusal {
        String line = call.arguments().first().orElse("");
        if (call.has('C') && call.has('b') && !call.has('d')) {
            call.afterwards(call.expand(line, call.paneIfAny('t')), new Scene.Nowhere());
            return;
        }
        if (!line.isEmpty() && (!call.has('C') || call.has('b'))) {
            throw new Unmodelled("programs, and what is run in a while, as in run-shell " + line);
        }
        Duration delay = delay(call);
        String commands = call.expand(line, call.paneIfAny('t'));
        if (!call.has('b')) {
            call.patience().pause(delay);
            if (!delay.isZero()) {
                call.server().letAnswer();
            }
        }
        if (!commands.isEmpty()) {
            call.later(() -> call.nested(commands));
        }
    }

    private static Duration delay(Call call) throws Refusal {
        Optional<String> delay = call.value('d');
        if (delay.isEmpty()) {
            return Duration.ZERO;
        }
        if (!delay.get().matches("\\d{1,6}(\\.\\d{1,6})?")) {
            throw new Refusal("invalid delay time: " + delay.get());
        }
        return Duration.ofMillis((long) (Double.parseDouble(delay.get()) * 1000));
    }
}
