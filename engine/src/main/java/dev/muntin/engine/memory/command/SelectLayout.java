package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.tiling.Dragging;
import dev.muntin.engine.memory.world.OldLayout;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
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
        Optional<OldLayout> before = window.ground().oldLayout();
        window.ground().oldLayout(Optional.of(OldLayout.of(window)));
        try {
            arrange(call, at, before);
            call.server().recalculateSizes();
        } catch (Refusal refusal) {
            window.ground().oldLayout(before);
            throw refusal;
        }
    }

    private void arrange(Call call, Spot at, Optional<OldLayout> before) throws Refusal {
        Window window = at.window();
        Layouts layouts = new Layouts(call.server(), window);
        if (name.equals("next-layout") || call.has('n')) {
            layouts.walk(1);
        } else if (name.equals("previous-layout") || call.has('p')) {
            layouts.walk(-1);
        } else if (call.has('E')) {
            window.lay(Dragging.evened(window.area(), at.pane().id(), call.server().version()));
        } else {
            given(call, layouts, before);
        }
    }

    private static void given(Call call, Layouts layouts, Optional<OldLayout> before) throws Refusal {
        Optional<String> word = call.arguments().first();
        if (!call.has('o')) {
            named(layouts, word);
        } else if (word.isEmpty() && before.isPresent()) {
            layouts.restore(before.get());
        } else if (word.isPresent() && !word.get().isEmpty()) {
            layouts.custom(word.get());
        }
    }

    private static void named(Layouts layouts, Optional<String> word) throws Refusal {
        Optional<LayoutName> layout = word.isPresent() ? layouts.named(word.get()) : layouts.last();
        if (layout.isPresent()) {
            layouts.arrange(layout.get());
        } else if (word.isPresent()) {
            layouts.custom(word.get());
        }
    }
}
