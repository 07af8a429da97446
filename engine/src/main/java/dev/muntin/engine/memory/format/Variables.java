package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Environment;
import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The value of a name in a format: an option, a variable of tmux's, or one of the environment; in this order. */
final class Variables {
    private Variables() {}

    static String of(Server server, Scene scene, String name) {
        return option(server, scene, name)
                .or(() -> ServerVariables.of(server, name))
                .or(() -> scene instanceof Spot spot ? standing(server, spot, name) : gone(name))
                .or(() -> environment(server, scene, name))
                .orElseGet(() -> unknown(name));
    }

    private static Optional<String> standing(Server server, Spot spot, String name) {
        return SessionVariables.of(spot, name).or(() -> WindowVariables.of(server, spot, name)).or(() -> PaneVariables.of(server, spot, name));
    }

    /** Where there is nothing, what would be said of it is empty. */
    private static Optional<String> gone(String name) {
        return name.matches("(session|window|pane)_.*") ? Optional.of("") : Optional.empty();
    }

    private static String unknown(String name) {
        // A name of tmux's own may have a value there; anybody else's has none.
        if (name.matches("[a-z]+(_[a-z]+)+|[a-z]+")) {
            throw new Unmodelled("#{" + name + "}");
        }
        return "";
    }

    private static Optional<String> option(Server server, Scene scene, String name) {
        if (name.contains("[")) {
            throw new Unmodelled("items of options in formats, as #{" + name + "}");
        }
        if (server.table().get(name).filter(OptionKind::isArray).isPresent()) {
            throw new Unmodelled("the option #{" + name + "} in a format");
        }
        return places(server, scene).stream().flatMap(options -> options.get(name).stream()).findFirst()
                .map(value -> numeric(server, name, value));
    }

    /** A switch is a number in formats. */
    private static String numeric(Server server, String name, String value) {
        boolean flag = server.table().get(name).filter(kind -> kind.kind() == OptionKind.Kind.FLAG).isPresent();
        return flag ? value.equals("on") ? "1" : "0" : value;
    }

    private static List<Options> places(Server server, Scene scene) {
        List<Options> places = new ArrayList<>(List.of(server.options()));
        if (scene instanceof Spot spot) {
            places.add(spot.pane().options());
            places.add(spot.session().options());
        }
        places.add(server.windowOptions());
        places.add(server.sessionOptions());
        return places;
    }

    private static Optional<String> environment(Server server, Scene scene, String name) {
        Optional<Environment.Entry> own = scene instanceof Spot spot ? spot.session().environment().get(name) : Optional.empty();
        return own.or(() -> server.environment().get(name))
                .flatMap(entry -> entry instanceof Environment.Entry.Value value ? Optional.of(value.text()) : Optional.empty());
    }
}
