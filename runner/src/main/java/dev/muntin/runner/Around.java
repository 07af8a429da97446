package dev.muntin.runner;

import java.util.function.Consumer;

/**
 * What a build has to do with beside tmux.
 *
 * @param session as its workspace calls it, whatever it is called while it is built
 * @param listener hears what happens
 */
record Around(String session, Scripts scripts, Consumer<Event> listener) {
    void tell(Event event) {
        listener.accept(event);
    }

    /** What its user should know although the build goes on. */
    void says(String words) {
        tell(new Event.Remark(session, words));
    }
}
