package dev.muntin.engine.memory.language;

import dev.muntin.engine.memory.world.Unmodelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads commands as configuration files have them: quotes, escapes, comments, lines. */
public final class TextReader {
    private static final char END = 0;
    private static final Map<Character, Character> ESCAPES = Map.of('n', '\n', 't', '\t', 'r', '\r', 'e', '\033', 's', ' ',
            'a', '\007', 'b', '\b', 'f', '\f', 'v', '\013');

    /** A line that holds commands, and which it is. */
    public record Line(int number, List<List<String>> commands) {
        public Line {
            commands = List.copyOf(commands);
        }
    }

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private List<List<String>> commands = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private int at;
    private int number = 1;

    private TextReader(String text) {
        this.text = text;
    }

    /** The lines that hold commands. */
    public static List<Line> lines(String text) {
        return new TextReader(joined(text)).read();
    }

    /** A backslash takes the newline behind it away, even between quotes; two backslashes are one for the next stage. */
    private static String joined(String text) {
        return text.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\\n", "$1");
    }

    private List<Line> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case ' ', '\t' -> at++;
                case ';' -> {
                    at++;
                    endCommand();
                }
                case '\n' -> {
                    at++;
                    endLine();
                }
                case '#' -> comment();
                case '{', '}' -> throw new Unmodelled("braces in tmux's language");
                default -> words.add(firstOrNext());
            }
        }
        endLine();
        return lines;
    }

    private void endCommand() {
        if (!words.isEmpty()) {
            commands.add(words);
        }
        words = new ArrayList<>();
    }

    private void endLine() {
        endCommand();
        if (!commands.isEmpty()) {
            lines.add(new Line(number, commands));
        }
        commands = new ArrayList<>();
        number++;
    }

    private void comment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private String firstOrNext() {
        if (peek() == '%' && words.isEmpty()) {
            throw new Unmodelled("conditions in tmux's language");
        }
        return word();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int from = at;
        for (char c = peek(); at < text.length() && " \t\n;".indexOf(c) < 0; c = peek()) {
            at++;
            switch (c) {
                case '\'' -> single(word);
                case '"' -> quoted(word);
                case '\\' -> escape(word);
                case '$' -> throw new Unmodelled("variables in tmux's language");
                case '~' -> word.append(home(from));
                case '}' -> throw new Unmodelled("braces in tmux's language");
                default -> word.append(c);
            }
        }
        if (words.isEmpty() && word.indexOf("=") > 0 && text.substring(from, at).matches("[A-Za-z_]\\w*=.*")) {
            throw new Unmodelled("assignments in tmux's language");
        }
        return word.toString();
    }

    private char home(int from) {
        if (at - 1 == from) {
            throw new Unmodelled("home directories in tmux's language");
        }
        return '~';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    /** A quote that nobody closes ends with the text. */
    private void single(StringBuilder word) {
        int end = text.indexOf('\'', at);
        String content = text.substring(at, end < 0 ? text.length() : end);
        word.append(content);
        number += (int) content.chars().filter(c -> c == '\n').count();
        at = end < 0 ? text.length() : end + 1;
    }

    private void quoted(StringBuilder word) {
        boolean first = true;
        for (char c = next(); at <= text.length() && c != '"'; c = next()) {
            if (c == '$' || c == '~' && first) {
                throw new Unmodelled("variables in tmux's language");
            }
            if (c == '\\') {
                escape(word);
            } else {
                number += c == '\n' ? 1 : 0;
                word.append(c);
            }
            first = false;
        }
    }

    private void escape(StringBuilder word) {
        char c = next();
        if (c == 'u' || c == 'U' || c >= '0' && c <= '7') {
            throw new Unmodelled("numbered characters in tmux's language");
        }
        word.append(ESCAPES.getOrDefault(c, c));
    }
}
