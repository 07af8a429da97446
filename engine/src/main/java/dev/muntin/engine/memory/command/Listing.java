package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Winlink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a line for each of what a list command names, as far as its filter lets it through. */
final class Listing {
    private Listing() {}

    static void print(Call call, List<Spot> spots) {
        Optional<String> format = call.value('F');
        if (format.isEmpty()) {
            throw new Unmodelled("the standard lines of list commands: give them -F");
        }
        Optional<String> filter = call.value('f');
        for (Spot spot : spots) {
            if (filter.isEmpty() || isTrue(call.expand(filter.get(), spot))) {
                call.print(call.expand(format.get(), spot));
            }
        }
    }

    private static boolean isTrue(String value) {
        return !value.isEmpty() && !value.equals("0");
    }

    /** The places of these windows' panes. */
    static List<Spot> panes(List<Winlink> windows) {
        List<Spot> panes = new ArrayList<>();
        for (Winlink link : windows) {
            for (Pane pane : link.window().panes()) {
                panes.add(new Spot(link.session(), link, pane));
            }
        }
        return panes;
    }
}
