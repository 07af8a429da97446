package dev.muntin.cli.line;

import java.util.List;
import java.util.Locale;

/** Whether a command has got as many arguments as it takes, and such as it takes. */
public final class Arity {
    private final Syntax syntax;

    private Arity(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Not done by the parser: who asks for help need not be complete. */
    public static void check(Call call) {
        Arity arity = new Arity(call.syntax());
        arity.words(call.arguments(), call.syntax().parameters());
        arity.words(call.rest(), call.syntax().behindDashes());
    }

    private void words(List<String> given, List<Argument> expected) {
        for (int i = 0; i < expected.size(); i++) {
            if (i < given.size()) {
                fits(given.get(i), expected.get(i));
            } else if (!expected.get(i).optional()) {
                throw missing(expected.get(i));
            }
        }
        if (given.size() > expected.size() && (expected.isEmpty() || !expected.getLast().repeated())) {
            throw surplus(given, expected);
        }
    }

    private void fits(String word, Argument argument) {
        if (!argument.choices().isEmpty() && !argument.choices().contains(word)) {
            throw wrong("'" + syntax.command() + "' takes " + String.join(" or ", argument.choices()) + ", not '" + word + "'"
                    + Suggestion.of(word, argument.choices()));
        }
    }

    private UsageException missing(Argument argument) {
        if (argument.choices().isEmpty() && syntax.behindDashes().isEmpty()) {
            return wrong("which " + argument.word().toLowerCase(Locale.ROOT) + "?");
        }
        String what = argument.choices().isEmpty() ? argument.word() : String.join(" or ", argument.choices());
        return wrong(what + " is missing: " + syntax.usage());
    }

    private UsageException surplus(List<String> given, List<Argument> expected) {
        String first = given.get(expected.size());
        if (!syntax.behindDashes().isEmpty()) {
            return wrong("'" + first + "' is one argument too many; the command stands behind --: " + syntax.usage());
        }
        return switch (expected.size()) {
            case 0 -> wrong("'" + syntax.command() + "' takes no arguments, not '" + first + "'");
            case 1 -> wrong("one " + expected.getFirst().word().toLowerCase(Locale.ROOT) + " at a time, not " + given.size());
            default -> wrong("'" + first + "' is one argument too many: " + syntax.usage());
        };
    }

    private UsageException wrong(String words) {
        return new UsageException(syntax.command(), words);
    }
}
