package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Buffers;
import dev.muntin.engine.memory.world.Refusal;
import java.util.Optional;

/** {@code set-buffer}. */
record SetBuffer() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("set-buffer", "setb", "a", "bn").foreign("wt").arguments(0, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Buffers buffers = call.server().buffers();
        Optional<String> name = call.value('b');
        if (name.isPresent() && buffers.get(name.get()).isEmpty() && call.has('n')) {
            throw new Refusal("unknown buffer: " + name.get());
        }
        if (call.has('n')) {
            rename(call, name.or(buffers::newest));
            return;
        }
        String data = call.arguments().first().orElseThrow(() -> new Refusal("no data specified"));
        if (data.isEmpty()) {
            return;
        }
        if (name.isEmpty() && !call.has('a')) {
            buffers.add(data, call.server().options().number("buffer-limit"));
            return;
        }
        set(call, name.or(() -> call.has('a') ? buffers.newest() : Optional.empty()), data);
    }

    private static void rename(Call call, Optional<String> name) throws Refusal {
        call.server().buffers().rename(name.orElseThrow(() -> new Refusal("no buffer")), call.value('n').orElse(""));
    }

    private static void set(Call call, Optional<String> name, String data) {
        Buffers buffers = call.server().buffers();
        String before = call.has('a') ? name.flatMap(buffers::get).orElse("") : "";
        if (name.isPresent()) {
            buffers.set(name.get(), before + data);
        } else {
            buffers.add(data, call.server().options().number("buffer-limit"));
        }
    }
}
