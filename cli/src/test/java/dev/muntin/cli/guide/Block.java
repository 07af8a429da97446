package dev.muntin.cli.guide;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two fences of a page.
 *
 * @param language what it is written in
 * @param name of the file that it is; empty if it is none
 * @param line of the page where the fence stands
 */
record Block(String language, String name, String text, int line) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");

    static List<Block> of(String page) {
        return FENCED.matcher(page).results()
                .map(found -> new Block(found.group(1), found.group(2) == null ? "" : found.group(2), found.group(3), line(page, found.start())))
                .toList();
    }

    /** The commands of a block that shows a terminal: each behind a dollar sign, with its answer below. */
    List<Typed> typed() {
        Matcher commands = Pattern.compile("(?m)^\\$ (.*(?:\\\\\\n.*)*)\\n((?:(?!\\$ ).*\\n)*)").matcher(text);
        return commands.results().map(found -> new Typed(found.group(1), found.group(2))).toList();
    }

    private static int line(String page, int at) {
        return (int) page.substring(0, at).lines().count() + 1;
    }
}
