package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Scene;

/** Where a chain is, and whether the user's hooks run in it; what it nests shares it. */
final class Chain {
    private final boolean hooked;
    private Scene at;

    Chain(Scene at, boolean hooked) {
        this.at = at;
        this.hooked = hooked;
    }

    Scene at() {
        return at;
    }

    void moveTo(Scene.Spot spot) {
        at = spot;
    }

    boolean isHooked() {
        return hooked;
    }
}
