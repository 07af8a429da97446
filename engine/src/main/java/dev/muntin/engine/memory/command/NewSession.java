package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Launch;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import java.util.Optional;

/** {@code new-session}: a session with a window; only a detached one, there is no terminal. */
record NewSession() implements Command {
    private static final int MOST = 65_535;

    @Override
    public Usage usage() {
        return Usage.of("new-session", "new", "dEP", "ceFnsxy").foreign("ADXft").arguments(0, -1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Scene nowhere = new Scene.Nowhere();
        Optional<String> wanted = call.value('s').map(given -> call.expand(given, nowhere));
        String name = wanted.isPresent() ? Naming.session(wanted.get(), call.server()) : "";
        if (wanted.isPresent() && call.server().sessions().named(name).isPresent()) {
            throw new Refusal("duplicate session: " + name);
        }
        String size = size(call);
        if (!call.has('d')) {
            throw new Refusal("open terminal failed: not a terminal");
        }
        Session session = call.server().sessions().make(name, Spawning.directory(call, nowhere));
        if (!size.isEmpty()) {
            session.options().set("default-size", size);
        }
        if (!call.has('E')) {
            updateEnvironment(call, session);
        }
        addVariables(call, session);
        Windows.Request request = new Windows.Request(Optional.empty(), false, true, call.value('n'));
        Spot made = Spot.of(Windows.create(call, session, request, launch(call, session)));
        call.printMade("#{session_name}:", made);
        call.hook("after-new-session", made);
    }

    private static Launch launch(Call call, Session session) {
        return Spawning.launch(call, session, new Scene.Nowhere());
    }

    private static String size(Call call) throws Refusal {
        if (!call.has('x') && !call.has('y')) {
            return "";
        }
        return side(call, 'x', 80, "width") + "x" + side(call, 'y', 24, "height");
    }

    private static int side(Call call, char flag, int standard, String what) throws Refusal {
        String text = call.value(flag).orElse("-");
        return text.equals("-") ? standard : Sizes.number(text, 1, MOST, what);
    }

    /** Variables that follow the user from terminal to terminal come from the client, or are known as removed. */
    private static void updateEnvironment(Call call, Session session) {
        for (String name : session.options().array("update-environment").values()) {
            Optional<String> value = Optional.ofNullable(call.client().environment().get(name));
            value.ifPresentOrElse(text -> session.environment().set(name, text, false), () -> session.environment().remove(name));
        }
    }

    private static void addVariables(Call call, Session session) {
        call.arguments().values('e').forEach(entry -> {
            int equals = entry.indexOf('=');
            if (equals >= 0) {
                session.environment().set(entry.substring(0, equals), entry.substring(equals + 1), false);
            }
        });
    }

}
