package dev.muntin.engine.memory.format;

import static dev.muntin.engine.memory.format.WindowVariables.flag;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.ops.layout.Cell;
import java.util.Optional;

/** What formats can say of a pane. */
final class PaneVariables {
    private PaneVariables() {}

    static Optional<String> of(Server server, Spot spot, String name) {
        Pane pane = spot.pane();
        return switch (name) {
            case "pane_id" -> Optional.of("%" + pane.id());
            case "pane_title" -> Optional.of(pane.title());
            case "pane_index" -> number(index(spot));
            case "pane_start_path" -> Optional.of(pane.directory());
            case "pane_current_path" -> Optional.of(Directories.real(pane.directory()));
            case "pane_current_command" -> Optional.of(pane.program());
            case "pane_start_command" -> Optional.of(StartCommand.text(server, pane.command()));
            case "pane_pid" -> Optional.of(pane.ended() && server.atLeast(3, 8) ? "" : Integer.toString(100_000 + pane.id()));
            // As if a shell had drawn its prompt, and another one below each line that it had time to answer.
            case "cursor_x" -> Optional.of("2");
            case "cursor_y" -> number(pane.answered());
            case "history_size" -> Optional.of("0");
            case "pane_mode", "pane_search_string" -> Optional.of("");
            default -> placed(server, spot, name);
        };
    }

    private static int index(Spot spot) {
        return spot.window().options().number("pane-base-index") + spot.window().indexOf(spot.pane()).orElse(0);
    }

    private static Optional<String> placed(Server server, Spot spot, String name) {
        Cell cell = spot.pane().cell();
        return switch (name) {
            case "pane_width" -> number(cell.width());
            case "pane_height" -> number(cell.height());
            case "pane_left" -> number(cell.left());
            case "pane_top" -> number(cell.top());
            case "pane_right" -> number(cell.left() + cell.width() - 1);
            case "pane_bottom" -> number(cell.top() + cell.height() - 1);
            default -> state(server, spot, name);
        };
    }

    private static Optional<String> number(int number) {
        return Optional.of(Integer.toString(number));
    }

    private static Optional<String> state(Server server, Spot spot, String name) {
        Pane pane = spot.pane();
        Window window = spot.window();
        return switch (name) {
            case "pane_active" -> Optional.of(flag(window.active() == pane));
            case "pane_last" -> Optional.of(flag(window.last().stream().findFirst().filter(last -> last == pane).isPresent()));
            case "pane_marked" -> Optional.of(flag(server.mark().spot().filter(mark -> mark.pane() == pane).isPresent()));
            case "pane_synchronized" -> Optional.of(flag(pane.options().on("synchronize-panes")));
            case "pane_input_off" -> Optional.of(flag(pane.inputOff()));
            case "pane_in_mode", "pane_pipe" -> Optional.of("0");
            case "pane_dead" -> Optional.of(flag(pane.ended()));
            case "pane_dead_status" -> Optional.of(pane.ended() && pane.status().isPresent() ? Integer.toString(pane.status().getAsInt()) : "");
            // No clock runs here; before 3.3 tmux tells no time either.
            case "pane_dead_time" -> Optional.of("");
            case "pane_dead_signal" -> Optional.of(pane.ended() && pane.status().isEmpty() ? "15" : "");
            default -> edge(spot, name);
        };
    }

    private static Optional<String> edge(Spot spot, String name) {
        Cell cell = spot.pane().cell();
        return switch (name) {
            case "pane_at_left" -> Optional.of(flag(cell.left() == 0));
            case "pane_at_top" -> Optional.of(flag(cell.top() == 0));
            case "pane_at_right" -> Optional.of(flag(cell.left() + cell.width() == spot.window().width()));
            case "pane_at_bottom" -> Optional.of(flag(cell.top() + cell.height() == spot.window().height()));
            default -> Optional.empty();
        };
    }
}
