package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Launch;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.ops.layout.Size;
import java.util.List;
import java.util.Map;

/** What a new pane starts with, from the flags {@code -c} and {@code -e} and the words of a command. */
final class Spawning {
    private Spawning() {}

    static Launch launch(Call call, Session session, Scene scene) {
        return launch(call, session, scene, call.arguments().words());
    }

    static Launch launch(Call call, Session session, Scene scene, List<String> given) {
        List<String> words = given.isEmpty() ? standard(session) : given;
        return new Launch(words, session.options().text("default-shell"), directory(call, scene), environment(call, session));
    }

    private static List<String> standard(Session session) {
        String command = session.options().text("default-command");
        return command.isEmpty() ? List.of() : List.of(command);
    }

    static String directory(Call call, Scene scene) {
        String directory = call.value('c').map(given -> call.expand(given, scene)).orElse(call.client().directory());
        return directory.startsWith("/") ? directory : call.client().directory() + "/" + directory;
    }

    private static Map<String, String> environment(Call call, Session session) {
        Map<String, String> environment = call.server().environmentOf(session);
        call.arguments().values('e').forEach(entry -> {
            int equals = entry.indexOf('=');
            environment.put(equals < 0 ? entry : entry.substring(0, equals), equals < 0 ? "" : entry.substring(equals + 1));
        });
        return environment;
    }

    /** The size of a window that is made while no client is attached. */
    static Size size(Session session) {
        String[] sides = session.options().text("default-size").split("x", -1);
        return new Size(Sizes.within(leadingNumber(sides[0])), Sizes.within(leadingNumber(sides[1])));
    }

    private static int leadingNumber(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 1 : Integer.parseInt(text, 0, end, 10);
    }
}
