package dev.muntin.engine.memory.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The channels on which clients wait for each other. */
public final class Channels {
    /** One that waits for a signal. */
    public static final class Waiting {
        private boolean over;

        private Waiting() {}

        public boolean isOver() {
            return over;
        }
    }

    private final Map<String, List<Waiting>> waiting = new HashMap<>();
    private final Set<String> woken = new HashSet<>();
    private final Set<String> locked = new HashSet<>();

    /** Lets all go on that wait; if none does, the next one need not. */
    public void signal(String name) {
        List<Waiting> waiters = waiting.getOrDefault(name, List.of());
        if (waiters.isEmpty()) {
            woken.add(name);
        }
        waiters.forEach(waiter -> waiter.over = true);
        waiting.remove(name);
    }

    public Waiting await(String name) {
        Waiting waiter = new Waiting();
        if (woken.remove(name)) {
            waiter.over = true;
        } else {
            waiting.computeIfAbsent(name, none -> new ArrayList<>()).add(waiter);
        }
        return waiter;
    }

    /** Takes the lock; false if somebody has it. */
    public boolean lock(String name) {
        return locked.add(name);
    }

    /** Gives the lock back; false if nobody has it. */
    public boolean unlock(String name) {
        return locked.remove(name);
    }
}
