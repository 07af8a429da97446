package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Environment;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Session;
import java.util.List;

/** {@code set-environment}. */
record SetEnvironment() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("set-environment", "setenv", "Fhgru", "t").arguments(1, 2);
    }

    @Override
    public void run(Call call) throws Refusal {
        List<String> words = call.arguments().words();
        String name = words.getFirst();
        if (name.isEmpty()) {
            throw new Refusal("empty variable name");
        }
        if (name.contains("=")) {
            throw new Refusal("variable name contains =");
        }
        boolean valued = words.size() == 2;
        if (call.arguments().any("ru") && valued) {
            throw new Refusal("can't specify a value with -" + (call.has('u') ? "u" : "r"));
        }
        if (!call.arguments().any("ru") && !valued) {
            throw new Refusal("no value specified");
        }
        change(call, environment(call), name);
    }

    private static void change(Call call, Environment environment, String name) {
        if (call.has('u')) {
            environment.forget(name);
        } else if (call.has('r')) {
            environment.remove(name);
        } else {
            String value = call.arguments().words().getLast();
            environment.set(name, call.has('F') ? call.expand(value, scene(call)) : value, call.has('h'));
        }
    }

    private static Scene scene(Call call) {
        return call.current().<Scene>map(spot -> spot).orElse(new Scene.Nowhere());
    }

    static Environment environment(Call call) throws Refusal {
        if (call.has('g')) {
            return call.server().environment();
        }
        Session session;
        try {
            session = call.session('t');
        } catch (Refusal gone) {
            throw new Refusal(call.value('t').map(target -> "no such session: " + target).orElse("no current session"));
        }
        return session.environment();
    }
}
