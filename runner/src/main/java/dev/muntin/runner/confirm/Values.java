package dev.muntin.runner.confirm;

import dev.muntin.ops.result.OptionValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether tmux, told one value, can answer another: it writes truths, numbers, colours and keys in a way of its own, and takes lists apart. Where
 * there is no telling, it can.
 */
final class Values {
    private static final Pattern ELEMENT = Pattern.compile("(?s).+\\[(\\d{1,9})]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}");

    private Values() {}

    static boolean same(String name, String asked, OptionValue found) {
        return switch (found) {
            case OptionValue.Single single -> same(name, asked, single.text());
            case OptionValue.Many many -> element(name).map(index -> Optional.ofNullable(many.texts().get(index)).map(text -> same(name, asked, text)).orElse(false))
                    .orElseGet(() -> list(asked).equals(list(text(found))));
        };
    }

    /** For people. */
    static String text(OptionValue found) {
        return switch (found) {
            case OptionValue.Single single -> single.text();
            case OptionValue.Many many -> String.join(" ", many.texts().values());
        };
    }

    static Optional<Integer> element(String name) {
        Matcher element = ELEMENT.matcher(name);
        return element.matches() ? Optional.of(Integer.valueOf(element.group(1))) : Optional.empty();
    }

    private static boolean same(String name, String asked, String found) {
        if (asked.equals(found)) {
            return true;
        }
        if (name.startsWith("@")) {
            return false;
        }
        if (found.equals("on") || found.equals("off")) {
            // Nothing at all turns a switch over.
            return asked.isEmpty() || truth(asked).filter(found::equals).isPresent();
        }
        if (NUMBER.matcher(found).matches() && NUMBER.matcher(asked).matches()) {
            return Long.parseLong(asked) == Long.parseLong(found);
        }
        if (name.contains("colour")) {
            return Colours.same(asked, found);
        }
        return name.startsWith("prefix") && Keys.same(asked, found);
    }

    private static Optional<String> truth(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "1", "on", "yes" -> Optional.of("on");
            case "0", "off", "no" -> Optional.of("off");
            default -> Optional.empty();
        };
    }

    /** Split at what separates the elements of tmux's lists, whichever of these it is. */
    private static List<String> list(String text) {
        return List.of(text.split("[ ,]+")).stream().filter(word -> !word.isEmpty()).collect(Collectors.toList());
    }
}
