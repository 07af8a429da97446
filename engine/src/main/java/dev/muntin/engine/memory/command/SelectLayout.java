package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.tiling.Dragging;
import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.ops.layout.LayoutName;
import java.util.Optional;

/** {@code select-layout}, {@code next-layout} and {@code previous-layout}. */
record SelectLayout(String name, String alias) implements Command {
    @Override
    public Usage usage() {
        return name.equals("select-layout") ? Usage.of(name, alias, "Enop", "t").arguments(0, 1) : Usage.of(name, alias, "", "t");
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.pane('t');
        Window window = at.window();
        window.unzoom();
        Optional<String> before = window.ground().oldLayout();
        window.ground().oldLayout(Optional.of(Tiling.text(window.area())));
        try {
            arrange(call, at, before);
            call.server().recalculateSizes();
        } catch (Refusal refusal) {
            window.ground().oldLayout(before);
            throw refusal;
        }
    }

    private void arrange(Call call, Spot at, Optional<String> before) throws Refusal {
        Window window = at.window();
        Layouts layouts = new Layouts(call.server(), window);
        if (name.equals("next-layout") || call.has('n')) {
            layouts.walk(1);
        } else if (name.equals("previous-layout") || call.has('p')) {
            layouts.walk(-1);
        } else if (call.has('E')) {
            window.lay(Dragging.evened(window.area(), at.pane().id(), call.server().version()));
        } else {
            named(call, layouts, before);
        }
    }

    private static void named(Call call, Layouts layouts, Optional<String> before) throws Refusal {
        Optional<String> word = call.arguments().first();
        if (call.has('o')) {
            String text = word.or(() -> before).orElse("");
            if (!text.isEmpty()) {
                restore(call, layouts, text);
            }
            return;
        }
        Optional<LayoutName> layout = word.isPresent() ? layouts.named(word.get()) : layouts.last();
        if (layout.isPresent()) {
            layouts.arrange(layout.get());
        } else if (word.isPresent()) {
            layouts.custom(word.get());
        }
    }

    private static void restore(Call call, Layouts layouts, String text) throws Refusal {
        try {
            layouts.custom(text);
        } catch (Refusal refusal) {
            if (call.server().atLeast(3, 8) && call.arguments().first().isEmpty()) {
                throw new Unmodelled("an old layout that no longer fits, which tmux says in JSON");
            }
            throw refusal;
        }
    }

}
