package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.List;

/** {@code capture-pane -p}: the lines that a test has put on the screen of a pane. */
record CapturePane() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("capture-pane", "capturep", "p", "t").foreign("abCeEFHIJLMNPqRST");
    }

    @Override
    public void run(Call call) throws Refusal {
        Pane pane = call.pane('t').pane();
        if (!call.has('p')) {
            throw new Unmodelled("capture-pane without -p");
        }
        List<String> lines = pane.screen().lines().toList();
        for (int row = 0; row < pane.cell().height(); row++) {
            call.print(row < lines.size() ? lines.get(row) : "");
        }
    }
}
