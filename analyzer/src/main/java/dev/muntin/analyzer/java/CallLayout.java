package dev.muntin.analyzer.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays calls out as a person would: in one line what fits into one, else the chain of a lambda, or the arguments, one a line. */
final class CallLayout {
    /** Beside the indentation of a method's body. */
    private static final int WIDTH = 112;
    private static final String DEEPER = "        ";
    private static final Pattern TYPE = Pattern.compile("\\$(\\w+):T");

    private CallLayout() {}

    /**
     * @param indent of the line on which it begins
     * @param more how many characters stand beside it on its line, or on its last one
     */
    static String of(Call call, String indent, int more) {
        String flat = flat(call);
        if (indent.length() + width(flat) + more <= WIDTH) {
            return flat;
        }
        return call.lambda().map(lambda -> chain(call, lambda, indent, more)).orElseGet(() -> column(call, indent));
    }

    private static String chain(Call call, Call.Lambda lambda, String indent, int more) {
        List<String> parts = new ArrayList<>(call.arguments());
        parts.add(lambda.parameter() + " -> " + (lambda.chain().isEmpty() ? "{}" : lambda.parameter()));
        String inner = indent + DEEPER;
        StringBuilder text = new StringBuilder(call.method() + "(" + String.join(", ", parts));
        for (int i = 0; i < lambda.chain().size(); i++) {
            boolean last = i == lambda.chain().size() - 1;
            text.append("\n").append(inner).append(".").append(of(lambda.chain().get(i), inner, last ? more + 2 : 1));
        }
        return text.append(")").toString();
    }

    private static String column(Call call, String indent) {
        String separator = "\n" + indent + DEEPER;
        return call.arguments().size() < 2 ? flat(call)
                : call.arguments().stream().collect(Collectors.joining("," + separator, call.method() + "(" + separator, ")"));
    }

    private static String flat(Call call) {
        List<String> parts = new ArrayList<>(call.arguments());
        call.lambda().map(CallLayout::flat).ifPresent(parts::add);
        return call.method() + "(" + String.join(", ", parts) + ")";
    }

    private static String flat(Call.Lambda lambda) {
        String chain = lambda.chain().stream().map(call -> "." + flat(call)).collect(Collectors.joining());
        return lambda.parameter() + " -> " + (chain.isEmpty() ? "{}" : lambda.parameter() + chain);
    }

    private static int width(String code) {
        return TYPE.matcher(code).replaceAll("$1").replace("$$", "$").length();
    }
}
