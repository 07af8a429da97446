package dev.muntin.cli.line;

import java.util.List;

/**
 * One option of a command.
 *
 * @param names as they are typed, dashes included; the first one is its name
 * @param value what its value is called, which has a {@link Meaning}; empty for an option that stands alone
 * @param choices the values that it takes; empty for any
 */
public record Option(List<String> names, String value, String help, List<String> choices) {
    public Option {
        names = List.copyOf(names);
        choices = List.copyOf(choices);
    }

    /** An option that stands alone. */
    public static Option flag(String help, String... names) {
        return new Option(List.of(names), "", help, List.of());
    }

    public static Option valued(String value, String help, String... names) {
        return new Option(List.of(names), value, help, List.of());
    }

    public static Option choice(String help, List<String> choices, String name) {
        return new Option(List.of(name), String.join("|", choices), help, choices);
    }

    /** The same with a word for the values, where all of them would be too long. */
    public static Option choice(String value, String help, List<String> choices, String name) {
        return new Option(List.of(name), value, help, choices);
    }

    /** How it is typed. */
    public String usage() {
        return (String.join(", ", names) + " " + value).strip();
    }

    public String name() {
        return names.getFirst();
    }

    /** What its value stands for. */
    public Meaning meaning() {
        return Meaning.of(value);
    }

    public boolean takesValue() {
        return !value.isEmpty();
    }
}
