package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Environment;
import dev.muntin.engine.memory.world.Refusal;
import java.util.Map;
import java.util.Optional;

/** {@code show-environment}. */
record ShowEnvironment() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("show-environment", "showenv", "ghs", "t").arguments(0, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Environment environment = SetEnvironment.environment(call);
        Optional<String> name = call.arguments().first();
        if (name.isPresent()) {
            Environment.Entry entry = environment.get(name.get()).orElseThrow(() -> new Refusal("unknown variable: " + name.get()));
            show(call, name.get(), entry);
            return;
        }
        environment.entries().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> show(call, entry.getKey(), entry.getValue()));
    }

    private static void show(Call call, String name, Environment.Entry entry) {
        boolean shell = call.has('s');
        switch (entry) {
            case Environment.Entry.Value(String text, boolean hidden) when hidden == call.has('h') ->
                    call.print(shell ? name + "=\"" + escaped(text) + "\"; export " + name + ";" : name + "=" + text);
            case Environment.Entry.Value other -> { }
            case Environment.Entry.Removed removed when !call.has('h') -> call.print(shell ? "unset " + name + ";" : "-" + name);
            case Environment.Entry.Removed removed -> { }
        }
    }

    /** What a shell would read between double quotes is kept from it. */
    private static String escaped(String text) {
        return text.replaceAll("[$`\"\\\\]", "\\\\$0");
    }
}
