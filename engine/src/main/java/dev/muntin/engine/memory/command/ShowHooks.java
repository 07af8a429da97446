package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.Set;

/** {@code show-hooks -g}: those of all sessions, also the names of those that do nothing. */
record ShowHooks() implements Command {
    private static final Set<String> OF_SESSIONS_TOO = Set.of("window-linked", "window-unlinked");

    @Override
    public Usage usage() {
        return Usage.of("show-hooks", "show-hooks", "gpw", "t").foreign("BF").arguments(0, 1);
    }

    @Override
    public void run(Call call) {
        if (!call.has('g') || call.arguments().any("pw") || call.arguments().first().isPresent()) {
            throw new Unmodelled("show-hooks otherwise than with -g alone");
        }
        Options all = call.server().sessionOptions();
        call.server().table().all().stream().filter(kind -> kind.kind() == OptionKind.Kind.HOOK && isOfSessions(kind.name()))
                .forEach(kind -> show(call, kind.name(), all));
    }

    private static boolean isOfSessions(String name) {
        return OF_SESSIONS_TOO.contains(name) || !name.startsWith("window-") && !name.startsWith("pane-");
    }

    private static void show(Call call, String name, Options options) {
        if (options.array(name).isEmpty()) {
            call.print(name);
        }
        options.array(name).forEach((index, body) -> call.print(name + "[" + index + "] " + plain(body)));
    }

    /** What tmux prints is made anew from the commands, so only what has one form alone is known. */
    private static String plain(String body) {
        if (body.matches("[a-z]+-[a-z]+( -?[A-Za-z0-9@=%:.]+)*")) {
            return body;
        }
        throw new Unmodelled("how show-hooks prints '" + body + "'");
    }
}
