package dev.muntin.engine;

import java.io.File;
import java.util.Objects;

/** How much of what an engine can leave behind this process holds: children, open files, threads of ours. */
record Leftovers(long children, long descriptors, long threads) {
    static Leftovers now() {
        return new Leftovers(ProcessHandle.current().children().count(),
                Objects.requireNonNull(new File("/proc/self/fd").list()).length,
                Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("muntin")).count());
    }

    boolean within(Leftovers limit) {
        return children <= limit.children && descriptors <= limit.descriptors && threads <= limit.threads;
    }
}
