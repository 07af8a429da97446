package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Unmodelled;
import java.util.List;

/** {@code source-file -}: the lines on the client's standard input. */
record SourceFile() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("source-file", "source", "", "").foreign("Fnqvt").arguments(1, -1);
    }

    @Override
    public void run(Call call) {
        if (!call.arguments().words().equals(List.of("-"))) {
            throw new Unmodelled("files, as in source-file " + String.join(" ", call.arguments().words()));
        }
        call.later(call::source);
    }
}
