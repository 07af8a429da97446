package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * A session that can be built.
 *
 * @param directory that of the session itself, of its script and of its hooks; without one it is where its builder stands
 * @param globalOptions set for all sessions of the server
 * @param beforeScript has to succeed before anything is built
 * @param focus the window to land in, counted from 0
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
        int focus,
        Origin origin) {
    public SessionSpec {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("session '" + name + "' has no window");
        }
        if (focus < 0 || focus >= windows.size()) {
            throw new IllegalArgumentException("session '" + name + "' has no window " + focus);
        }
    }
}
