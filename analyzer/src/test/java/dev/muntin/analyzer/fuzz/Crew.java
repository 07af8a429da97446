package dev.muntin.analyzer.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** Runs one check for very many seeds, on every processor, and tells which seed hangs or fails. */
public final class Crew {
    private static final int CASES = Integer.getInteger("muntin.fuzz.cases", 10_000);
    private static final long FIRST = Long.getLong("muntin.fuzz.seed", 20_26);
    /** Hundreds of times what any small input takes, so that a busy machine is no hang. */
    private static final long BOUND = 5_000;

    private final AtomicLong next = new AtomicLong(FIRST);
    private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
    private final LongConsumer check;
    private final long end;

    private Crew(int cases, LongConsumer check) {
        this.check = check;
        this.end = FIRST + cases;
    }

    /** @param share which part of all cases these are: a check that costs more takes fewer */
    static void everySeed(int share, LongConsumer check) {
        new Crew(Math.max(1, CASES / share), check).run();
    }

    /** Random's first choices hardly differ between neighbouring seeds. */
    public static long mixed(long seed) {
        return new SplittableRandom(seed).nextLong();
    }

    private void run() {
        List<Worker> workers = IntStream.range(0, Runtime.getRuntime().availableProcessors()).mapToObj(i -> new Worker()).toList();
        workers.forEach(Thread::start);
        workers.forEach(worker -> worker.await(this::hangs));
        if (!broken.isEmpty()) {
            throw new AssertionError("-Dmuntin.fuzz.cases=1 tells it with the seed that is named below", broken.peek());
        }
    }

    private void hangs(Worker worker) {
        // So that the others end, too.
        next.set(end);
        Throwable where = new Throwable("here it is");
        where.setStackTrace(worker.getStackTrace());
        fail("it hangs with -Dmuntin.fuzz.seed=" + worker.seed, where);
    }

    private final class Worker extends Thread {
        private volatile long seed;
        private volatile long since = System.currentTimeMillis();

        Worker() {
            setDaemon(true);
        }

        @Override
        public void run() {
            for (seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
                since = System.currentTimeMillis();
                try {
                    check.accept(mixed(seed));
                } catch (RuntimeException | AssertionError | StackOverflowError e) {
                    broken.add(new AssertionError("it fails with -Dmuntin.fuzz.seed=" + seed, e));
                    next.set(end);
                }
            }
        }

        void await(Consumer<Worker> late) {
            try {
                while (isAlive()) {
                    join(BOUND / 10);
                    if (isAlive() && System.currentTimeMillis() - since > BOUND) {
                        late.accept(this);
                    }
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
