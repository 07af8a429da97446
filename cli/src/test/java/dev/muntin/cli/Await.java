package dev.muntin.cli;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, looking again and again, and not for ever. */
final class Await {
    private static final int SECONDS = 60;

    private Await() {}

    static void that(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come within " + SECONDS + " s: " + what);
            }
            LockSupport.parkNanos(25_000_000);
        }
    }
}
