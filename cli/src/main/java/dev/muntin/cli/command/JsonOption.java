package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import java.util.List;

/** Whether a program reads what is printed: data, and what went wrong. */
public final class JsonOption {
    /** Of what is for people otherwise. */
    static final Option OPTION = of("as JSON");
    /** Of what is never printed in another way. */
    static final Option ANYWAY = of("tell errors as JSON, too");

    private static final String NAME = "--json";

    private JsonOption() {}

    static Option of(String help) {
        return Option.flag(help, NAME);
    }

    static boolean isIn(Call call) {
        return call.has(NAME);
    }

    /** The same of a line that nobody may understand. */
    public static boolean isIn(List<String> words) {
        int dashes = words.indexOf("--");
        return words.subList(0, dashes < 0 ? words.size() : dashes).contains(NAME);
    }
}
