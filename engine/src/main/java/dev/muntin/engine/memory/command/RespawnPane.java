package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Launch;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import java.util.List;

/** {@code respawn-pane}. */
record RespawnPane() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("respawn-pane", "respawnp", "k", "cet").foreign("E").arguments(0, -1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.pane('t');
        if (!at.pane().ended() && !call.has('k')) {
            int index = at.window().options().number("pane-base-index") + at.window().indexOf(at.pane()).orElse(0);
            throw new Refusal("respawn pane failed: pane " + at.session().name() + ":" + at.link().index() + "." + index + " still active");
        }
        at.pane().start(launch(call, at));
    }

    /** What is not said anew is as it was. */
    static Launch launch(Call call, Spot at) {
        Pane pane = at.pane();
        List<String> words = call.arguments().words();
        Launch fresh = Spawning.launch(call, at.session(), at, words.isEmpty() && !pane.command().isEmpty() ? pane.command() : words);
        return call.has('c') ? fresh : new Launch(fresh.command(), fresh.shell(), pane.directory(), fresh.environment());
    }
}
