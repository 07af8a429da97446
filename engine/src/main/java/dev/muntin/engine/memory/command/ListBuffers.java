package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Buffers;
import dev.muntin.engine.memory.world.Unmodelled;

/** {@code list-buffers}, with the names and the sizes that {@code -F} can ask for. */
record ListBuffers() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("list-buffers", "lsb", "", "F").foreign("fOr");
    }

    @Override
    public void run(Call call) {
        String format = call.value('F').orElseThrow(() -> new Unmodelled("the standard lines of list-buffers: give it -F"));
        Buffers buffers = call.server().buffers();
        for (String name : buffers.names()) {
            String line = format.replace("#{buffer_name}", name)
                    .replace("#{buffer_size}", Integer.toString(buffers.get(name).orElse("").length()));
            if (line.contains("#{")) {
                throw new Unmodelled("list-buffers -F '" + format + "'");
            }
            call.print(line);
        }
    }
}
