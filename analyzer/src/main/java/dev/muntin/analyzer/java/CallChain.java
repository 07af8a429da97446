package dev.muntin.analyzer.java;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the calls by which a builder is told something; what was not said gives none. */
final class CallChain {
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final int NANOS_OF_MILLI = 1_000_000;

    private final List<Call> calls = new ArrayList<>();

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** A text as a piece of code. */
    static String literal(String text) {
        return JavaLiteral.of(text).replace("$", "$$");
    }

    CallChain add(Call call) {
        calls.add(call);
        return this;
    }

    CallChain text(String method, Setting<String> text) {
        text.ifGiven(given -> add(Call.of(method, literal(given.value()))));
        return this;
    }

    /** All in one call. */
    CallChain texts(String method, List<String> texts) {
        return texts.isEmpty() ? this : add(Call.of(method, texts.stream().map(CallChain::literal).toArray(String[]::new)));
    }

    CallChain truth(String method, Setting<Boolean> truth) {
        truth.ifGiven(given -> add(Call.of(method, given.value().toString())));
        return this;
    }

    CallChain flag(String method, boolean raised) {
        return raised ? add(Call.of(method)) : this;
    }

    CallChain assignments(String method, Assignments assignments) {
        assignments.entries().forEach((name, value) -> add(Call.of(method, literal(name), literal(value.value()))));
        return this;
    }

    CallChain options(String method, Assignments options) {
        options.entries().forEach((name, value) -> add(Call.of(method, literal(name), option(value.value()))));
        return this;
    }

    CallChain typing(Typing typing) {
        truth("enter", typing.enter());
        typing.sleepBefore().ifGiven(pause -> add(Call.of("sleepBefore", duration(pause.value()))));
        typing.sleepAfter().ifGiven(pause -> add(Call.of("sleepAfter", duration(pause.value()))));
        return this;
    }

    /** Those of which nothing more is said share a call. */
    CallChain commands(String method, List<Command> commands) {
        List<String> plain = new ArrayList<>();
        for (Command command : commands) {
            if (command.typing().equals(Typing.UNSAID)) {
                plain.add(command.text());
            } else {
                texts(method, plain);
                plain.clear();
                add(Call.of(method, literal(command.text())).with("c", new CallChain().typing(command.typing()).calls()));
            }
        }
        return texts(method, plain);
    }

    private static String option(String value) {
        if (value.equals("on") || value.equals("off")) {
            return Boolean.toString(value.equals("on"));
        }
        return NUMBER.matcher(value).matches() ? value : literal(value);
    }

    private static String duration(Duration pause) {
        if (pause.getNano() == 0) {
            return "$duration:T.ofSeconds(" + code(pause.getSeconds()) + ")";
        }
        return pause.getNano() % NANOS_OF_MILLI == 0
                ? "$duration:T.ofMillis(" + code(pause.toMillis()) + ")"
                : "$duration:T.ofSeconds(" + code(pause.getSeconds()) + ", " + pause.getNano() + ")";
    }

    private static String code(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }
}
