package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * A session that can be built.
 *
 * @param directory that of the session itself; without one it is where its builder stands
 * @param focus the window to land in, counted from 0
 */
public record SessionSpec(
        String name,
        Setting<Path> directory,
        Assignments environment,
        Assignments options,
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
