package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.Optional;

/** {@code set-hook}: an option whose value is commands; {@code -R} runs them now. */
record SetHook() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("set-hook", "set-hook", "agpRuw", "t").foreign("BET").arguments(1, 2);
    }

    @Override
    public void run(Call call) throws Refusal {
        Scene scene = call.paneIfAny('t');
        String word = call.expand(call.arguments().words().getFirst(), scene);
        if (call.has('R')) {
            // 3.2a knows no hooks of the user's own.
            if (call.server().atLeast(3, 3) || !word.startsWith("@")) {
                call.later(() -> fire(call, word, scene));
            }
            return;
        }
        OptionName option = OptionName.of(word, call.server());
        OptionAddress address = new OptionAddress(call, scene, false);
        Options options = option.kind().isPresent() ? address.of(option.kind().get()) : address.ofUser();
        new SetOption.Setting(call, scene, option, options, word).apply();
    }

    private static void fire(Call call, String name, Scene scene) {
        if (!name.startsWith("@")) {
            throw new Unmodelled("set-hook -R " + name);
        }
        Scene at = scene instanceof Spot ? scene : call.current().<Scene>map(spot -> spot).orElse(scene);
        body(call, name, at).ifPresent(body -> call.body(body, at));
    }

    private static Optional<String> body(Call call, String name, Scene scene) {
        Optional<String> inSession = Call.optionsFor(call.server(), scene).get(name);
        return scene instanceof Spot spot ? inSession.or(() -> spot.pane().options().get(name)) : inSession;
    }
}
