package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Buffers;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import java.util.Optional;

/** {@code paste-buffer}: types a buffer's text, with returns for newlines. */
record PasteBuffer() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("paste-buffer", "pasteb", "dr", "bst").foreign("pS");
    }

    @Override
    public void run(Call call) throws Refusal {
        Pane pane = call.pane('t').pane();
        if (pane.ended()) {
            throw new Refusal("target pane has exited");
        }
        Buffers buffers = call.server().buffers();
        Optional<String> wanted = call.value('b');
        if (wanted.isPresent() && buffers.get(wanted.get()).isEmpty()) {
            throw new Refusal("no buffer " + wanted.get());
        }
        Optional<String> name = wanted.or(buffers::newest);
        String separator = call.value('s').orElse(call.has('r') ? "\n" : "\r");
        name.flatMap(buffers::get).filter(text -> !pane.inputOff()).ifPresent(text -> pane.typed().add(text.replace("\n", separator)));
        if (call.has('d')) {
            name.ifPresent(buffers::delete);
        }
    }
}
