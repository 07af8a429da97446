package dev.muntin.runner.freeze;

import dev.muntin.ops.layout.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of panes by their numbers, as tmux prints the layout of a window: unlike those of the panes, without what a border's text takes. */
final class LayoutLeaves {
    private static final Pattern LEAF = Pattern.compile("(?<w>\\d{1,6})x(?<h>\\d{1,6}),(?<x>\\d{1,6}),(?<y>\\d{1,6}),(?<id>\\d{1,9})(?![0-9x])");
    /** From 3.8 on; what floats has a height above the others, and no place among them. */
    private static final Pattern OBJECT = Pattern.compile("\\{(?![^{}]*\"z\":)[^{}]*\"I\":\"%(?<id>\\d{1,9})\"[^{}]*}");

    private LayoutLeaves() {}

    static Map<Integer, Cell> of(String layout) {
        Map<Integer, Cell> leaves = new LinkedHashMap<>();
        boolean json = layout.startsWith("{");
        Matcher leaf = (json ? OBJECT : LEAF).matcher(layout);
        while (leaf.find()) {
            Cell cell = json ? object(leaf.group()) : new Cell(number(leaf, "x"), number(leaf, "y"), number(leaf, "w"), number(leaf, "h"));
            leaves.put(number(leaf, "id"), cell);
        }
        return leaves;
    }

    static Cell object(String text) {
        return new Cell(member(text, "x"), member(text, "y"), member(text, "w"), member(text, "h"));
    }

    private static int member(String text, String name) {
        Matcher member = Pattern.compile("\"" + name + "\":(\\d{1,6})").matcher(text);
        return member.find() ? Integer.parseInt(member.group(1)) : 0;
    }

    private static int number(Matcher leaf, String group) {
        return Integer.parseInt(leaf.group(group));
    }
}
