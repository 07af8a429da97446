package dev.muntin.cli.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The signals that end this program, for as long as something has to be done before: the first one is told. Those that follow at once mean the same;
 * a later one ends the program as ever. Where one is ignored it stays so.
 */
public final class EndSignals implements AutoCloseable {
    /** Far longer than anything takes that is done before, unless tmux does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private record Replaced(EndSignal signal, Object handler) {}

    private final Consumer<EndSignal> first;
    private final Consumer<EndSignal> last;
    private final List<Replaced> replaced = new ArrayList<>();
    private final AtomicLong since = new AtomicLong();

    private EndSignals(Consumer<EndSignal> first, Consumer<EndSignal> last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Both on a thread of their own.
     *
     * @param first hears of the first one
     * @param last hears of the one that ends the program, right before
     */
    public static EndSignals heardBy(Consumer<EndSignal> first, Consumer<EndSignal> last) {
        EndSignals signals = new EndSignals(first, last);
        for (EndSignal signal : EndSignal.values()) {
            signals.hear(signal);
        }
        return signals;
    }

    private synchronized void hear(EndSignal signal) {
        Optional<Object> before = Signals.handle(signal.name(), () -> heard(signal));
        before.ifPresent(handler -> replaced.add(new Replaced(signal, handler)));
    }

    private void heard(EndSignal signal) {
        long now = System.nanoTime();
        if (since.compareAndSet(0, now)) {
            first.accept(signal);
        } else if (now - since.get() > PATIENCE.toNanos()) {
            last.accept(signal);
            System.exit(signal.code().code());
        }
    }

    /** They end the program again. */
    @Override
    public synchronized void close() {
        replaced.forEach(each -> Signals.restore(each.signal().name(), each.handler()));
        replaced.clear();
    }
}
