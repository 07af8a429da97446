package dev.muntin.analyzer.tmuxp;

import java.util.List;
import java.util.stream.Stream;

/** The words that mean something in a workspace file, for tests elsewhere. */
public final class WorkspaceKeys {
    private WorkspaceKeys() {}

    public static List<String> all() {
        return Stream.of(Key.values()).map(Key::word).toList();
    }
}
