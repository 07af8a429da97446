package dev.muntin.runner.freeze;

import dev.muntin.ops.layout.CustomLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a layout as every tmux reads it that 3.8 and later print as JSON: from the inside out, each object becomes the text that older ones have for it. */
final class LayoutObjects {
    private static final Pattern INNERMOST = Pattern.compile("\\{[^{}]*}");
    private static final Pattern MADE = Pattern.compile("#(\\d+)");
    private static final String FLOATS = "\"z\":";

    private final List<String> made = new ArrayList<>();

    private LayoutObjects() {}

    /** The layout with its checksum; something that is no layout if this was none. */
    static String text(String json) {
        String body = new LayoutObjects().body(json);
        return CustomLayout.checksum(body) + "," + body;
    }

    private String body(String json) {
        String rest = json;
        for (Matcher object = INNERMOST.matcher(rest); object.find(); object = INNERMOST.matcher(rest)) {
            made.add(text(object));
            rest = rest.substring(0, object.start()) + "#" + (made.size() - 1) + rest.substring(object.end());
        }
        return made.isEmpty() ? "" : made.getLast();
    }

    private String text(Matcher object) {
        String text = object.group();
        List<String> parts = MADE.matcher(text).results().map(part -> made.get(Integer.parseInt(part.group(1)))).filter(part -> !part.isEmpty()).toList();
        if (text.contains(FLOATS)) {
            return "";
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        String cell = LayoutLeaves.object(text).toString();
        if (parts.isEmpty()) {
            return cell;
        }
        boolean across = text.contains("\"t\":\"h\"");
        return cell + (across ? "{" : "[") + String.join(",", parts) + (across ? "}" : "]");
    }
}
