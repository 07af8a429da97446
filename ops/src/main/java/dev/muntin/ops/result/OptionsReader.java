package dev.muntin.ops.result;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.printed.PrintedReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code show-options} and {@code show-hooks} print with their names. A text stands there as tmux would have it typed: in quotes, or with
 * backslashes alone; a command, a key, a number or a colour stands as it is.
 */
final class OptionsReader {
    private static final Pattern ELEMENT = Pattern.compile("(?s)(.+)\\[(\\d{1,9})]");

    private final PrintedReader reader;
    private final Map<String, ShownOption> options = new LinkedHashMap<>();

    private OptionsReader(Printed output) {
        reader = new PrintedReader("a list of options", output);
    }

    static ShownOptions read(Printed output) {
        OptionsReader options = new OptionsReader(output);
        while (!options.reader.isAtEnd()) {
            options.line();
        }
        return new ShownOptions(options.options);
    }

    private void line() {
        String line = reader.plain('\n');
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        if (word.isEmpty()) {
            throw reader.unexpected();
        }
        boolean inherited = word.endsWith("*");
        String name = inherited ? word.substring(0, word.length() - 1) : word;
        if (space < 0) {
            options.put(name, new ShownOption(name, OptionValue.NONE, inherited));
        } else {
            put(name, text(line.substring(space + 1)), inherited);
        }
    }

    private void put(String name, String text, boolean inherited) {
        Matcher element = ELEMENT.matcher(name);
        if (!element.matches()) {
            options.put(name, new ShownOption(name, new OptionValue.Single(text), inherited));
            return;
        }
        String array = element.group(1);
        ShownOption before = options.get(array);
        OptionValue.Many elements = before != null && before.value() instanceof OptionValue.Many many ? many : OptionValue.NONE;
        options.put(array, new ShownOption(array, elements.and(Integer.parseInt(element.group(2)), text), inherited));
    }

    private static String text(String shown) {
        PrintedReader value = new PrintedReader("the value of an option", Printed.of(shown + "\n"));
        for (char quote : new char[] {'"', '\''}) {
            if (shown.length() > 1 && value.skips(Character.toString(quote))) {
                String text = value.escaped(quote);
                value.expect("\n");
                return text;
            }
        }
        // A text with a space in it is quoted, so this is a command. It and a key such as C-\ end with a backslash that is no escape.
        return shown.indexOf(' ') >= 0 || endsBare(shown) ? shown : value.escaped('\n');
    }

    private static boolean endsBare(String shown) {
        int backslashes = 0;
        while (backslashes < shown.length() && shown.charAt(shown.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
