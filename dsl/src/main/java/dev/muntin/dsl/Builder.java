package dev.muntin.dsl;

/** What is told while its lambda runs, and never after: what it was told makes a value by then, and more would be lost without a word. */
abstract sealed class Builder permits WorkspaceBuilder, WindowBuilder, PaneBuilder, CommandBuilder {
    private boolean built;

    /** The author's line, if there is still something to be said. */
    final Origin here() {
        requireOpen();
        return Origin.caller();
    }

    final void requireOpen() {
        if (built) {
            throw new IllegalStateException("this builder has been built");
        }
    }

    final void built() {
        built = true;
    }
}
