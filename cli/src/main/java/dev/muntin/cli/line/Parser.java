package dev.muntin.cli.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words behind a command: options anywhere, {@code --name=value}, {@code -Lname}, {@code -dL name}, and {@code --} before the rest. */
public final class Parser {
    private final Syntax syntax;
    private final Deque<String> words;
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private Optional<Option> awaiting = Optional.empty();
    private boolean dashes;

    private Parser(Syntax syntax, List<String> words) {
        this.syntax = syntax;
        this.words = new ArrayDeque<>(words);
    }

    public static Call parse(Syntax syntax, List<String> words) {
        return new Parser(syntax, words).call();
    }

    /** As much as can be understood of a line that has not been typed to its end. */
    public static Begun begin(Syntax syntax, List<String> words) {
        Parser parser = new Parser(syntax, words);
        while (!parser.words.isEmpty()) {
            try {
                parser.word();
            } catch (UsageException unfinished) {
                // What is wrong with it is said when it is run.
            }
        }
        return new Begun(new Call(syntax, parser.options, parser.arguments, parser.rest), parser.awaiting, parser.dashes);
    }

    private Call call() {
        while (!words.isEmpty()) {
            word();
        }
        return new Call(syntax, options, arguments, rest);
    }

    private void word() {
        String word = words.pop();
        if (word.equals("--")) {
            dashes = true;
            (syntax.behindDashes().isEmpty() ? arguments : rest).addAll(words);
            words.clear();
        } else if (word.startsWith("--")) {
            longOption(word);
        } else if (word.startsWith("-") && word.length() > 1) {
            shortOptions(word);
        } else {
            arguments.add(word);
        }
    }

    private void longOption(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = known(name, name);
        if (equals < 0) {
            put(option, option.takesValue() ? following(option) : "");
        } else if (option.takesValue()) {
            put(option, word.substring(equals + 1));
        } else {
            throw wrong(name + " takes no value");
        }
    }

    private void shortOptions(String word) {
        for (int i = 1; i < word.length(); i++) {
            // Many a program knows long options with one dash.
            Option option = known("-" + word.charAt(i), word.length() > 2 ? "-" + word : word);
            if (option.takesValue()) {
                put(option, i + 1 < word.length() ? word.substring(i + 1) : following(option));
                return;
            }
            put(option, "");
        }
    }

    private String following(Option option) {
        if (words.isEmpty()) {
            awaiting = Optional.of(option);
            throw wrong(option.name() + " needs a value: " + option.name() + " " + option.value());
        }
        return words.pop();
    }

    private void put(Option option, String value) {
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw wrong(option.name() + " takes " + String.join(" or ", option.choices()) + ", not '" + value + "'"
                    + Suggestion.of(value, option.choices()));
        }
        options.computeIfAbsent(option.name(), none -> new ArrayList<>()).add(value);
    }

    private Option known(String name, String meant) {
        return syntax.option(name).orElseThrow(() -> {
            List<String> names = syntax.all().stream().flatMap(option -> option.names().stream()).filter(n -> n.startsWith("--")).toList();
            return wrong("there is no option '" + name + "'" + Suggestion.of(meant, names));
        });
    }

    private UsageException wrong(String message) {
        return new UsageException(syntax.command(), message);
    }
}
