package dev.muntin.engine.control;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** One listener's events, in a queue that holds only so many: a listener who is slow misses the oldest and is told how many, and delays nobody. */
public final class Subscription implements AutoCloseable {
    private final int capacity;
    private final Consumer<Subscription> leaving;
    private final Deque<Event> queue = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private long dropped;
    private boolean over;

    Subscription(int capacity, Consumer<Subscription> leaving) {
        if (capacity < 1) {
            throw new IllegalArgumentException("no event fits into a queue of " + capacity);
        }
        this.capacity = capacity;
        this.leaving = leaving;
    }

    /** The oldest event that has not been taken; empty if none comes in that time, or none will come any more. */
    public Optional<Event> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (queue.isEmpty() && !over && left > 0) {
                left = arrived.awaitNanos(left);
            }
            return Optional.ofNullable(queue.poll());
        } finally {
            lock.unlock();
        }
    }

    /** How many events did not fit, since the beginning. */
    public long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing will come any more and nothing is left to be taken. */
    public boolean over() {
        lock.lock();
        try {
            return over && queue.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Hears nothing more; what has been heard can still be taken. */
    @Override
    public void close() {
        end();
        leaving.accept(this);
    }

    void offer(Event event) {
        lock.lock();
        try {
            if (over) {
                return;
            }
            if (queue.size() == capacity) {
                queue.remove();
                dropped++;
            }
            queue.add(event);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            over = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
