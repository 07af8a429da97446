package dev.muntin.bench;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.PrivateTmux;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ten thousand dispatches by each engine, while servers are killed at random: nothing hangs, nothing leaks, no answer is made up. */
public final class EngineSoak {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int WARM = 20;

    private EngineSoak() {}

    public static void main(String[] words) throws Exception {
        int dispatches = Integer.getInteger("muntin.soak.dispatches", 10_000);
        long seed = Long.getLong("muntin.soak.seed", System.nanoTime());
        System.out.println("seed " + seed);
        for (EngineName name : EngineName.PROCESSES) {
            System.out.println(name.word() + ": " + new Run(name, new Random(seed)).over(dispatches));
        }
    }

    private static final class Run {
        private final EngineName name;
        private final Random random;
        private int answered;
        private int refused;
        private int lost;
        private volatile int killed;
        private long slowest;

        Run(EngineName name, Random random) {
            this.name = name;
            this.random = random;
        }

        String over(int dispatches) throws Exception {
            long descriptors = 0;
            try (PrivateTmux tmux = PrivateTmux.open(); Engine engine = name.open(client(tmux))) {
                for (int i = 0; i < WARM; i++) {
                    dispatch(engine, i);
                }
                descriptors = descriptors();
                Thread killer = Thread.ofPlatform().daemon().start(() -> killNowAndThen(tmux));
                for (int i = 0; i < dispatches; i++) {
                    dispatch(engine, i);
                }
                killer.interrupt();
                killer.join();
            }
            settle(descriptors);
            return answered + " answered, " + refused + " refused, " + lost + " lost, over " + killed + " killed servers; the slowest took "
                    + slowest / 1_000_000 + " ms; " + (descriptors() - descriptors) + " more descriptors than in the beginning, and "
                    + ProcessHandle.current().children().count() + " children";
        }

        private void dispatch(Engine engine, int number) {
            long start = System.nanoTime();
            try {
                judge(engine.send(new Request(chain(number), DEADLINE)), number);
            } catch (EngineException e) {
                lost++;
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
            if (System.nanoTime() - start > DEADLINE.plusSeconds(1).toNanos()) {
                throw new IllegalStateException("dispatch " + number + " hung");
            }
        }

        /** A chain whose lines say which dispatch they belong to; it finds a session or makes one. */
        private static List<Operation> chain(int number) {
            List<Operation> chain = new ArrayList<>();
            if (number % 10 == 0) {
                chain.add(NewSession.detached(new SessionTarget.Named("soak" + number), "w", new Size(80, 24), Start.DEFAULT, line("S", number)));
            }
            chain.add(DisplayMessage.print(line("a", number)));
            chain.add(DisplayMessage.print(line("b", number)));
            return chain;
        }

        private static Format line(String what, int number) {
            return new Format(what + " " + number);
        }

        /** Success has said everything and nothing else; what failed has said why. */
        private void judge(Reply reply, int number) {
            String expected = (number % 10 == 0 ? "S " + number + "\n" : "") + "a " + number + "\nb " + number + "\n";
            if (reply.exit() == 0 && reply.text().equals(expected)) {
                answered++;
            } else if (reply.exit() != 0 && !reply.words().isEmpty() && expected.startsWith(reply.text())) {
                refused++;
            } else {
                throw new IllegalStateException("dispatch " + number + " answered " + reply);
            }
        }

        private void killNowAndThen(PrivateTmux tmux) {
            try {
                while (true) {
                    Thread.sleep(random.nextInt(300));
                    String pid = tmux.run("display-message", "-p", "#{pid}").stdout().strip();
                    if (pid.matches("[0-9]+")) {
                        killed++;
                        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static TmuxClient client(PrivateTmux tmux) {
        return new TmuxClient(tmux.binary(), List.of("-S", tmux.socket().toString(), "-f", tmux.configuration().toString()), tmux.environment());
    }

    /** What is left to itself ends a little later. */
    private static void settle(long descriptors) throws InterruptedException {
        for (int i = 0; i < 100 && (descriptors() > descriptors || ProcessHandle.current().children().findAny().isPresent()); i++) {
            Thread.sleep(50);
        }
    }

    private static long descriptors() {
        String[] open = new File("/proc/self/fd").list();
        return open == null ? 0 : open.length;
    }
}
