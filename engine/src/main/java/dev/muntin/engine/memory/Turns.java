package dev.muntin.engine.memory;

import dev.muntin.engine.memory.command.Patience;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One client at a time is at the server; a command that waits lets the others in. */
final class Turns {
    /** Somebody's patience has come to its end. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();

    /** Waits for the server to be free. */
    Turn take(Duration patience) {
        Turn turn = new Turn(System.nanoTime() + patience.toNanos());
        turn.enter(patience);
        return turn;
    }

    /** Does something at the server that cannot wait. */
    void alone(Runnable work) {
        alone(() -> {
            work.run();
            return true;
        });
    }

    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** One client's time at the server. */
    final class Turn implements AutoCloseable, Patience {
        private final long end;

        private Turn(long end) {
            this.end = end;
        }

        private void enter(Duration patience) {
            try {
                if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new TooLong();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TooLong();
            }
        }

        @Override
        public void until(BooleanSupplier holds) {
            changed.signalAll();
            while (!holds.getAsBoolean()) {
                sleep(end - System.nanoTime());
                if (System.nanoTime() >= end && !holds.getAsBoolean()) {
                    throw new TooLong();
                }
            }
        }

        @Override
        public void pause(Duration time) {
            long over = System.nanoTime() + time.toNanos();
            until(() -> System.nanoTime() >= over || pausedTo(over));
        }

        /** A pause ends by itself: nobody signals it. */
        private boolean pausedTo(long over) {
            sleep(Math.min(over, end) - System.nanoTime());
            return System.nanoTime() >= over;
        }

        private void sleep(long nanos) {
            try {
                changed.awaitNanos(nanos);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TooLong();
            }
        }

        @Override
        public void close() {
            changed.signalAll();
            lock.unlock();
        }
    }
}
