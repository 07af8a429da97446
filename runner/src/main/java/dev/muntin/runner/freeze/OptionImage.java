package dev.muntin.runner.freeze;

import dev.muntin.analyzer.Literals;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.result.OptionValue;
import dev.muntin.ops.result.ShownOption;
import dev.muntin.ops.result.ShownOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The options that something has of its own, as a workspace says them.
 *
 * @param early set before there are panes
 * @param late set in the end: there, every value can be said
 */
record OptionImage(Assignments early, Assignments late) {
    private static final Pattern NAME = Pattern.compile("@?[A-Za-z0-9][A-Za-z0-9_@-]*");
    private static final String OURS = "@muntin-";

    /** @param without what is said in another way, or by everybody */
    static OptionImage of(ShownOptions shown, Set<String> without) {
        Assignments early = Assignments.NONE;
        Assignments late = Assignments.NONE;
        for (Map.Entry<String, String> option : own(shown, without).entrySet()) {
            Optional<String> said = Literals.option(option.getKey(), option.getValue());
            if (said.isPresent()) {
                early = early.with(option.getKey(), said.get(), Origin.UNKNOWN);
            } else {
                late = late.with(option.getKey(), Literals.optionAfter(option.getKey(), option.getValue()), Origin.UNKNOWN);
            }
        }
        return new OptionImage(early, late);
    }

    /** Elements of arrays stand for themselves. */
    private static Map<String, String> own(ShownOptions shown, Set<String> without) {
        Map<String, String> own = new LinkedHashMap<>();
        for (ShownOption option : shown.byName().values()) {
            boolean said = !option.inherited() && !without.contains(option.name()) && !option.name().startsWith(OURS)
                    && NAME.matcher(option.name()).matches();
            if (said) {
                switch (option.value()) {
                    case OptionValue.Single single -> own.put(option.name(), single.text());
                    case OptionValue.Many many when many.texts().isEmpty() -> own.put(option.name(), "");
                    case OptionValue.Many many -> many.texts().forEach((index, text) -> own.put(option.name() + "[" + index + "]", text));
                }
            }
        }
        return own;
    }
}
