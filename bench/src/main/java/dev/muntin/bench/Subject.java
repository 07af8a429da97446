package dev.muntin.bench;

/**
 * Something whose time is taken.
 *
 * @param after what is done after it each time, while no clock runs
 */
public record Subject(String name, Action action, Action after) {
    /** What is done once a round. */
    public interface Action {
        void run() throws Exception;
    }

    /** Behind which nothing has to be cleared away. */
    Subject(String name, Action action) {
        this(name, action, () -> { });
    }
}
