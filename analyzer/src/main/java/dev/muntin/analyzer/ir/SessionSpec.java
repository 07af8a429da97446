package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A session that can be built.
 *
 * @param directory that of the session itself, of its script and of its hooks; without one it is where its builder stands
 * @param globalOptions set for all sessions of the server
 * @param beforeScript has to succeed before anything is built
 */
public record SessionSpec(
        String name,
        Setting<Path> directory,
        Assignments environment,
        Assignments options,
        Assignments globalOptions,
        Setting<ScriptSpec> beforeScript,
        Hooks hooks,
        Readiness readiness,
        List<WindowSpec> windows,
        Origin origin) {
    public SessionSpec {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("session '" + name + "' has no window");
        }
    }

    /** The same with another way of waiting for shells. */
    public SessionSpec ready(Readiness other) {
        return new SessionSpec(name, directory, environment, options, globalOptions, beforeScript, hooks, other, windows, origin);
    }

    /** The same under another name. */
    public SessionSpec named(String other) {
        return new SessionSpec(other, directory, environment, options, globalOptions, beforeScript, hooks, readiness, windows, origin);
    }

    /** The window to land in, counted from 0: the last one that asks for it, else the first. */
    public int focus() {
        return IntStream.range(0, windows.size()).filter(i -> windows.get(i).asksFocus()).max().orElse(0);
    }
}
