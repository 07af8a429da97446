package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What runs beside the session in the course of its life, each list in order, outside of tmux.
 *
 * @param start before the session is built
 * @param restart when a session that stands already is attached to
 * @param exit when its last client leaves
 * @param stop before it is ended on request
 */
public record Hooks(List<Script> start, List<Script> restart, List<Script> exit, List<Script> stop) {
    /** Nothing runs beside the session. */
    public static final Hooks NONE = new Hooks(List.of(), List.of(), List.of(), List.of());

    public Hooks {
        start = List.copyOf(start);
        restart = List.copyOf(restart);
        exit = List.copyOf(exit);
        stop = List.copyOf(stop);
    }

    Hooks start(String[] lines, Origin here) {
        return new Hooks(more(start, lines, here), restart, exit, stop);
    }

    Hooks restart(String[] lines, Origin here) {
        return new Hooks(start, more(restart, lines, here), exit, stop);
    }

    Hooks exit(String[] lines, Origin here) {
        return new Hooks(start, restart, more(exit, lines, here), stop);
    }

    Hooks stop(String[] lines, Origin here) {
        return new Hooks(start, restart, exit, more(stop, lines, here));
    }

    private static List<Script> more(List<Script> scripts, String[] lines, Origin here) {
        List<Script> more = new ArrayList<>(scripts);
        for (String line : requireNonNull(lines, "lines")) {
            more.add(new Script(requireNonNull(line, "line"), here));
        }
        return more;
    }
}
