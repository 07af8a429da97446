package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.format.Expander;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.stream.Stream;

/** Prints a line for each of what a list command names, as far as its filter lets it through. */
final class Listing {
    private Listing() {}

    static void print(Call call, Stream<Spot> spots) {
        String format = call.value('F').orElseThrow(() -> new Unmodelled("the standard lines of list commands: give them -F"));
        spots.filter(spot -> call.value('f').map(filter -> isTrue(call.expand(filter, spot))).orElse(true))
                .map(spot -> Expander.at(call.server(), spot).expand(format)).forEach(call::print);
    }

    private static boolean isTrue(String value) {
        return !value.isEmpty() && !value.equals("0");
    }

    static Stream<Spot> panes(Spot window) {
        return window.window().panes().stream().map(pane -> new Spot(window.session(), window.link(), pane));
    }
}
