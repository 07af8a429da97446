package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Buffers;
import dev.muntin.engine.memory.world.Refusal;
import java.util.Optional;

/** Which buffer a command means: one by name, or the newest. */
final class BufferChoice {
    private BufferChoice() {}

    static String name(Call call, String missing, String none) throws Refusal {
        Buffers buffers = call.server().buffers();
        Optional<String> wanted = call.value('b');
        if (wanted.isPresent() && buffers.get(wanted.get()).isEmpty()) {
            throw new Refusal(missing + wanted.get());
        }
        return wanted.or(buffers::newest).orElseThrow(() -> new Refusal(none));
    }

    static String text(Call call) throws Refusal {
        return call.server().buffers().get(name(call, "no buffer ", "no buffers")).orElseThrow();
    }
}
