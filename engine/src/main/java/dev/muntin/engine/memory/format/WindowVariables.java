package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Winlink;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Window;
import java.util.Optional;

/** What formats can say of a window in its session. */
final class WindowVariables {
    private WindowVariables() {}

    static Optional<String> of(Server server, Spot spot, String name) {
        Window window = spot.window();
        return switch (name) {
            case "window_id" -> Optional.of("@" + window.id());
            case "window_name" -> Optional.of(window.name());
            case "window_index" -> Optional.of(Integer.toString(spot.link().index()));
            case "window_width" -> Optional.of(Integer.toString(window.width()));
            case "window_height" -> Optional.of(Integer.toString(window.height()));
            case "window_panes" -> Optional.of(Integer.toString(window.panes().size()));
            case "window_layout" -> Optional.of(layout(server, Tiling.text(window.area())));
            case "window_visible_layout" -> Optional.of(layout(server, Tiling.text(window.ground().visible())));
            case "window_linked" -> Optional.of(flag(linked(server, window)));
            default -> flags(server, spot, name);
        };
    }

    private static Optional<String> flags(Server server, Spot spot, String name) {
        Session session = spot.session();
        return switch (name) {
            case "window_active" -> Optional.of(flag(session.current() == spot.link()));
            case "window_last_flag" -> Optional.of(flag(isLast(session, spot.link())));
            case "window_zoomed_flag" -> Optional.of(flag(spot.window().isZoomed()));
            case "window_marked_flag" -> Optional.of(flag(isMarked(server, spot)));
            case "window_start_flag" -> Optional.of(flag(session.windows().getFirst() == spot.link()));
            case "window_end_flag" -> Optional.of(flag(session.windows().getLast() == spot.link()));
            case "window_flags", "window_raw_flags" -> Optional.of((session.current() == spot.link() ? "*" : "")
                    + (isLast(session, spot.link()) ? "-" : "") + (isMarked(server, spot) ? "M" : "") + (spot.window().isZoomed() ? "Z" : ""));
            case "window_activity_flag", "window_bell_flag", "window_silence_flag", "window_bigger" -> Optional.of("0");
            default -> Optional.empty();
        };
    }

    private static boolean isLast(Session session, Winlink link) {
        return session.last().stream().findFirst().filter(last -> last == link).isPresent();
    }

    private static boolean isMarked(Server server, Spot spot) {
        return server.mark().spot().filter(mark -> mark.link() == spot.link()).isPresent();
    }

    private static boolean linked(Server server, Window window) {
        return server.sessions().links().stream().filter(link -> link.window() == window).count() > 1;
    }

    private static String layout(Server server, String text) {
        if (server.atLeast(3, 8)) {
            throw new Unmodelled("layouts as JSON, which tmux prints from 3.8 on");
        }
        return text;
    }

    static String flag(boolean on) {
        return on ? "1" : "0";
    }
}
