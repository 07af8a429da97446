package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Environment;
import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.Optional;

/** The value of a name in a format: an option, a variable of tmux's, or one of the environment; in this order. */
final class Variables {
    private Variables() {}

    static String of(Server server, Scene scene, String name) {
        Optional<String> value = option(server, scene, name);
        if (value.isEmpty()) {
            value = ServerVariables.of(server, name);
        }
        if (value.isEmpty()) {
            value = scene instanceof Spot spot ? standing(server, spot, name) : gone(name);
        }
        if (value.isEmpty()) {
            value = environment(server, scene, name);
        }
        return value.isPresent() ? value.get() : unknown(name);
    }

    private static Optional<String> standing(Server server, Spot spot, String name) {
        Optional<String> value = SessionVariables.of(spot, name);
        if (value.isEmpty()) {
            value = WindowVariables.of(server, spot, name);
        }
        return value.isPresent() ? value : PaneVariables.of(server, spot, name);
    }

    /** Where there is nothing, what would be said of it is empty. */
    private static Optional<String> gone(String name) {
        boolean ofSomething = name.startsWith("session_") || name.startsWith("window_") || name.startsWith("pane_");
        return ofSomething ? Optional.of("") : Optional.empty();
    }

    private static String unknown(String name) {
        // A name of tmux's own may have a value there; anybody else's has none.
        if (!name.startsWith("@") && name.matches("[a-z]+(_[a-z]+)+|[a-z]+")) {
            throw new Unmodelled("#{" + name + "}");
        }
        return "";
    }

    private static Optional<String> option(Server server, Scene scene, String name) {
        if (name.contains("[")) {
            throw new Unmodelled("items of options in formats, as #{" + name + "}");
        }
        if (name.startsWith("@")) {
            return set(server, scene, name);
        }
        Optional<OptionKind> kind = server.table().get(name);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get().isArray()) {
            throw new Unmodelled("the option #{" + name + "} in a format");
        }
        Optional<String> value = set(server, scene, name);
        return value.isPresent() ? Optional.of(printed(kind.get(), value.get())) : value;
    }

    /** A switch is a number in formats. */
    private static String printed(OptionKind kind, String value) {
        boolean flag = kind.kind() == OptionKind.Kind.FLAG;
        return flag ? value.equals("on") ? "1" : "0" : value;
    }

    private static Optional<String> set(Server server, Scene scene, String name) {
        Optional<String> value = server.options().get(name);
        if (value.isEmpty() && scene instanceof Spot spot) {
            value = spot.pane().options().get(name);
            value = value.isPresent() ? value : spot.session().options().get(name);
        }
        if (value.isEmpty()) {
            value = server.windowOptions().get(name);
        }
        return value.isPresent() ? value : server.sessionOptions().get(name);
    }

    private static Optional<String> environment(Server server, Scene scene, String name) {
        Optional<Environment.Entry> own = scene instanceof Spot spot ? spot.session().environment().get(name) : Optional.empty();
        Optional<Environment.Entry> entry = own.isPresent() ? own : server.environment().get(name);
        return entry.isPresent() && entry.get() instanceof Environment.Entry.Value value ? Optional.of(value.text()) : Optional.empty();
    }
}
