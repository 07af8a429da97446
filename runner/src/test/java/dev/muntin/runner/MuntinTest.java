package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MuntinTest {
    private final Muntin muntin = Muntin.on(new MemoryEngine(TmuxVersion.OLDEST));

    @Test
    void nullIsRefusedByItsNameWhereItIsGiven() {
        assertRefused("engine", () -> Muntin.on(absent()));
        assertRefused("surroundings", () -> muntin.from(absent()));
        assertRefused("size", () -> muntin.size(absent()));
        assertRefused("planner", () -> muntin.planner(absent()));
        assertRefused("says", () -> muntin.telling(absent()));
        assertRefused("listener", () -> muntin.listening(absent()));
    }

    @Test
    void manyThreadsMayBuildOnOne() {
        List<CompletableFuture<Outcome>> builds = IntStream.range(0, 12)
                .mapToObj(number -> muntin.loadAsync(workspace("dev" + number, w -> w.window("a", a -> a.pane())))).toList();

        builds.forEach(build -> assertInstanceOf(Outcome.Confirmed.class, build.join()));
    }

    private static void assertRefused(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    /** As from code that nobody has checked for nulls. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
