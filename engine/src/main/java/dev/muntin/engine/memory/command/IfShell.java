package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.List;

/** {@code if-shell -F}: commands in the place of this one, if a format holds. No shell is ever asked. */
record IfShell() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("if-shell", "if", "F", "t").foreign("b").arguments(2, 3);
    }

    @Override
    public void run(Call call) throws Refusal {
        if (!call.has('F')) {
            throw new Unmodelled("if-shell without -F");
        }
        Scene scene = call.paneIfAny('t');
        List<String> words = call.arguments().words();
        String value = call.expand(words.getFirst(), scene);
        boolean holds = !value.isEmpty() && !value.startsWith("0");
        if (holds) {
            call.later(() -> call.nested(words.get(1)));
        } else if (words.size() == 3) {
            call.later(() -> call.nested(words.get(2)));
        }
    }
}
