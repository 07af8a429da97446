package dev.muntin.runner;

import java.util.concurrent.atomic.AtomicInteger;

/** Words that no other build uses: of this process, at this moment, by this count. Chance would be as good, but its generator starts slowly. */
public final class Nonce {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Nonce() {}

    /** The next one. */
    public static String next() {
        return Long.toString(ProcessHandle.current().pid(), 36) + "-" + Long.toString(System.currentTimeMillis(), 36)
                + "-" + Integer.toString(COUNT.getAndIncrement(), 36);
    }
}
