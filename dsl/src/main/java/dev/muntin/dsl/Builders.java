package dev.muntin.dsl;

import java.util.Set;

/** The classes between an author's Java and the declaration; a call's origin lies outside them. */
final class Builders {
    private static final Set<Class<?>> OURS =
            Set.of(Origin.class, Workspace.class, Builder.class, WorkspaceBuilder.class, WindowBuilder.class, PaneBuilder.class,
                    CommandBuilder.class, CommandList.class);

    private Builders() {}

    /** Not the JDK's either: {@code names.forEach(w::window)} is a line of its author. */
    static boolean isNoAuthors(Class<?> type) {
        return OURS.contains(type) || type.getClassLoader() == null;
    }
}
