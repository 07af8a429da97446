package dev.muntin.cli.doctor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether an attached tmux will draw more than ASCII; in dispatches muntin sees to that. */
final class Utf8 implements Examination {
    private static final String ABOUT = "locale";

    @Override
    public List<Finding> of(Machine machine) {
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG").flatMap(name -> machine.variable(name).stream().map(value -> name + "=" + value))
                .findFirst().orElse("");
        if (locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8")) {
            return List.of(Finding.ok(ABOUT, locale));
        }
        return List.of(Finding.warn(ABOUT, (locale.isEmpty() ? "none is set" : locale) + ": tmux draws an underscore for what is not ASCII",
                "export LANG=C.UTF-8"));
    }
}
