package dev.muntin.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The signals that end this program, for as long as something has to be done before: the first one is told, the next one ends it.
 * Where one is ignored it stays so.
 */
public final class EndSignals implements AutoCloseable {
    private record Replaced(EndSignal signal, Object handler) {}

    private final List<Replaced> replaced = new ArrayList<>();

    private EndSignals() {}

    /** @param listener hears of the first one, on a thread of its own */
    public static EndSignals heardBy(Consumer<EndSignal> listener) {
        EndSignals signals = new EndSignals();
        for (EndSignal signal : EndSignal.values()) {
            signals.hear(signal, listener);
        }
        return signals;
    }

    private synchronized void hear(EndSignal signal, Consumer<EndSignal> listener) {
        Optional<Object> before = Signals.handle(signal.name(), () -> {
            close();
            listener.accept(signal);
        });
        before.ifPresent(handler -> replaced.add(new Replaced(signal, handler)));
    }

    /** They end the program again. */
    @Override
    public synchronized void close() {
        replaced.forEach(each -> Signals.restore(each.signal().name(), each.handler()));
        replaced.clear();
    }
}
