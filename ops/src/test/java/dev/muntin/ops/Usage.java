package dev.muntin.ops;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code list-commands} says of one command: {@code kill-pane (killp) [-a] [-t target-pane]}. */
record Usage(String word, String alias, Set<Character> plain, Set<Character> valued) {
    private static final Pattern LINE = Pattern.compile("(\\S+)(?: \\((\\S+)\\))? ?(.*)");
    private static final Pattern FLAGS = Pattern.compile("\\[-([0-9A-Za-z|-]+)( [^]]*)?]");

    static Usage read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no usage: " + line);
        }
        Set<Character> plain = new TreeSet<>();
        Set<Character> valued = new TreeSet<>();
        Matcher flags = FLAGS.matcher(matcher.group(3));
        while (flags.find()) {
            (flags.group(2) == null ? plain : valued).addAll(letters(flags.group(1)));
        }
        String alias = matcher.group(2);
        return new Usage(matcher.group(1), alias == null ? "" : alias, plain, valued);
    }

    TreeSet<Character> letters() {
        TreeSet<Character> letters = new TreeSet<>(plain);
        letters.addAll(valued);
        return letters;
    }

    private static Set<Character> letters(String flags) {
        return flags.chars().filter(Character::isLetterOrDigit).mapToObj(letter -> (char) letter).collect(Collectors.toSet());
    }
}
