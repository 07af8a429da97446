package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.List;
import java.util.TreeMap;

/** An option of many items about to be changed: other options, and hooks, whose items are commands. */
record ArraySetting(Call call, OptionName option, Options options) {
    void set(String value) throws Refusal {
        boolean hook = option.kind().filter(kind -> kind.kind() == OptionKind.Kind.HOOK).isPresent();
        if (hook) {
            Dispatch.read(value, call.server().version());
            rejectLate(value);
        }
        boolean fresh = !options.ownsArray(option.name());
        TreeMap<Integer, String> items = options.ownArray(option.name());
        if (option.index().isPresent()) {
            items.put(option.index().getAsInt(), value);
            return;
        }
        if (!call.has('a') || fresh) {
            items.clear();
        }
        for (String item : hook ? List.of(value) : List.of(value.split(","))) {
            items.put(items.isEmpty() ? 0 : items.lastKey() + 1, item);
        }
    }

    /** Modelled is what runs between the commands of a chain, and one of those that run behind it. */
    private void rejectLate(String value) {
        if (!option.name().startsWith("after-") && !option.name().equals(RenameSession.NEWS) && !value.isBlank()) {
            throw new Unmodelled("the hook " + option.name());
        }
    }
}
