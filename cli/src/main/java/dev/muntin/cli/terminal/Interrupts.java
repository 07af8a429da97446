package dev.muntin.cli.terminal;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * Keeps the interrupt key from ending this program while another one has the terminal and uses that key itself.
 *
 * <p>Java's only way to a signal is a class that its compiler warns of and that no annotation excuses, so it is looked up. A handler is set
 * rather than the signal ignored, because what is ignored stays so in programs that are started.
 */
final class Interrupts {
    private static final String HANDLER = "sun.misc.SignalHandler";

    private Interrupts() {}

    /** What is done in the meantime. */
    interface Work {
        int run() throws IOException, InterruptedException;
    }

    static int ignored(Work work) throws IOException, InterruptedException {
        Optional<Object> before = handledBy(Interrupts::nothing);
        try {
            return work.run();
        } finally {
            before.ifPresent(Interrupts::handle);
        }
    }

    /** Gives what handled it until now; empty, and nothing is done, on a Java that has no signals. */
    private static Optional<Object> handledBy(InvocationHandler handler) {
        try {
            Class<?> type = Class.forName(HANDLER);
            return handle(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> handle(Object handler) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Object interrupt = signal.getConstructor(String.class).newInstance("INT");
            return Optional.ofNullable(signal.getMethod("handle", signal, Class.forName(HANDLER)).invoke(null, interrupt, handler));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Object nothing(Object proxy, Method method, Object... arguments) {
        return proxy;
    }
}
