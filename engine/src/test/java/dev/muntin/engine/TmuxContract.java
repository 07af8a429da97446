package dev.muntin.engine;

import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;

/** What every engine does with a real tmux. */
interface TmuxContract extends EngineContract {
    /** A server of the test's own, not yet started. */
    PrivateTmux tmux();

    @Override
    default Output beside(String... arguments) {
        return tmux().run(arguments);
    }

    @Override
    default String socket() {
        return tmux().socket().toString();
    }
}
