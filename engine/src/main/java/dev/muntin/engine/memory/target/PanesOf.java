package dev.muntin.engine.memory.target;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a pane of a window by an id, an index, a corner, or from another pane.
 *
 * @param from where steps are counted from
 */
record PanesOf(Window window, Pane from) {
    Optional<Pane> find(String word) {
        if (word.startsWith("%")) {
            return Only.byId(window.panes(), Pane::id, word);
        }
        if (word.equals("!")) {
            return window.last().stream().findFirst();
        }
        if (word.startsWith("+") || word.startsWith("-")) {
            return Optional.of(away(Numbers.steps(word)));
        }
        return byIndex(word).or(() -> Corners.of(window, word));
    }

    private Optional<Pane> byIndex(String word) {
        int first = window.options().number("pane-base-index");
        return Numbers.of(word).stream().mapToObj(index -> index - first)
                .flatMap(index -> index >= 0 && index < window.panes().size() ? Stream.of(window.panes().get(index)) : Stream.empty())
                .findFirst();
    }

    private Pane away(int steps) {
        if (from.window() != window) {
            throw new Unmodelled("panes counted from another window, which tmux before 3.4 does and then has a window without an active pane");
        }
        List<Pane> panes = window.panes();
        return panes.get(Math.floorMod(panes.indexOf(from) + steps, panes.size()));
    }
}
