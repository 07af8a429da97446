package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.ops.layout.Size;

/** {@code resize-window}: from then on its size is fixed. */
record ResizeWindow() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("resize-window", "resizew", "DLRU", "txy").foreign("aA").arguments(0, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Window window = call.window('t').window();
        int adjust = Sizes.number(call.arguments().first().orElse("1"), 1, Integer.MAX_VALUE, "adjustment");
        int width = side(call, 'x', window.width(), "width");
        int height = side(call, 'y', window.height(), "height");
        if (call.has('L')) {
            width -= width >= adjust ? adjust : 0;
        } else if (call.has('R')) {
            width += adjust;
        } else if (call.has('U')) {
            height -= height >= adjust ? adjust : 0;
        } else if (call.has('D')) {
            height += adjust;
        }
        window.options().set("window-size", "manual");
        window.ground().fix(new Size(Sizes.within(width), Sizes.within(height)));
        window.resize(window.ground().fixed());
        call.server().recalculateSizes();
    }

    private static int side(Call call, char flag, int now, String what) throws Refusal {
        return call.has(flag) ? Sizes.number(call.value(flag).orElse(""), 1, Size.MOST, what) : now;
    }
}
