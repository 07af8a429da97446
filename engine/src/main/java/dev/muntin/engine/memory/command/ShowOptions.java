package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.Optional;

/** {@code show-options} of one option. */
record ShowOptions() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("show-options", "show", "AgpqsvwH", "t").foreign("F").arguments(0, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        String word = call.arguments().first().orElseThrow(() -> new Unmodelled("show-options without a name"));
        OptionName option;
        Options options;
        try {
            Scene scene = call.paneIfAny('t');
            option = OptionName.of(call.expand(word, scene), call.server());
            OptionAddress address = new OptionAddress(call, scene, false);
            options = option.kind().isPresent() ? address.of(option.kind().get()) : address.ofUser();
        } catch (Refusal refusal) {
            if (call.has('q')) {
                return;
            }
            throw refusal;
        }
        if (option.isArray()) {
            throw new Unmodelled("show-options " + option.name());
        }
        Optional<String> value = call.has('A') ? options.get(option.name()) : options.own(option.name());
        value.ifPresent(text -> show(call, option, options, text));
        if (value.isEmpty() && option.kind().isEmpty() && !call.has('q')) {
            throw new Refusal("invalid option: " + word);
        }
    }

    private static void show(Call call, OptionName option, Options options, String value) {
        if (call.has('v')) {
            call.print(value);
            return;
        }
        String star = options.own(option.name()).isEmpty() ? "*" : "";
        call.print(option.name() + star + " " + quoted(value, option));
    }

    /** Only texts are quoted, and only those that need it. */
    private static String quoted(String value, OptionName option) {
        boolean text = option.kind().filter(kind -> kind.kind() != OptionKind.Kind.STRING).isEmpty();
        if (!text || value.matches("[A-Za-z0-9_./:=,@%+-]+")) {
            return value;
        }
        if (value.isEmpty()) {
            return "''";
        }
        if (value.matches("[A-Za-z0-9_./:=,@%+ -]+")) {
            return "\"" + value + "\"";
        }
        throw new Unmodelled("how show-options quotes '" + value + "'");
    }
}
