package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** {@code show-hooks -g}: those of all sessions, also the names of those that do nothing. */
record ShowHooks() implements Command {
    private static final Set<String> OF_SESSIONS_TOO = Set.of("window-linked", "window-unlinked");

    /** From 3.7 on these stand in the order of tmux's own table, before that all names in that of the alphabet. */
    private static final List<String> AS_IN_THE_TABLE = List.of("client-active", "client-attached", "client-created", "client-closed", "client-detached",
            "client-focus-in", "client-focus-out", "client-resized", "client-session-changed", "client-light-theme", "client-dark-theme",
            "session-closed", "session-created", "session-added-to-group", "session-renamed", "session-removed-from-group", "session-window-changed");

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
        call.server().table().all().stream().filter(kind -> kind.kind() == OptionKind.Kind.HOOK && isOfSessions(kind.name())).map(OptionKind::name)
                .sorted(call.server().atLeast(3, 7) ? ShowHooks::listed : Comparator.naturalOrder())
                .forEach(name -> show(call, name, all));
    }

    private static int listed(String name, String other) {
        int here = AS_IN_THE_TABLE.indexOf(name);
        int there = AS_IN_THE_TABLE.indexOf(other);
        return here < 0 || there < 0 ? name.compareTo(other) : Integer.compare(here, there);
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
