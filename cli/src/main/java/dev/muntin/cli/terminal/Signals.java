package dev.muntin.cli.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** Java's only way to a signal: a class that its compiler warns of and that no annotation excuses, so it is looked up. */
final class Signals {
    private static final String HANDLER = "sun.misc.SignalHandler";

    private Signals() {}

    /** Lets this handle the signal; gives what handled it until now. Empty, and nothing is done, on a Java that has no such signal. */
    static Optional<Object> handle(String name, Runnable handler) {
        try {
            Class<?> type = Class.forName(HANDLER);
            return restore(name, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calling(handler)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The same with one that handled it before. */
    static Optional<Object> restore(String name, Object handler) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Object named = signal.getConstructor(String.class).newInstance(name);
            return Optional.ofNullable(signal.getMethod("handle", signal, Class.forName(HANDLER)).invoke(null, named, handler));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static InvocationHandler calling(Runnable handler) {
        return (proxy, method, arguments) -> {
            handler.run();
            return proxy;
        };
    }
}
