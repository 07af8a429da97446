package dev.muntin.engine.memory.language;

import dev.muntin.engine.memory.world.Unmodelled;
import java.util.ArrayList;
import java.util.List;

/** Reads commands as configuration files have them: quotes, escapes, comments, lines. */
public final class TextReader {
    private static final char END = 0;

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
        return new TextReader(LongLines.joined(text)).read();
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
        for (char c = peek(); at < text.length() && !endsWord(c); c = peek()) {
            if (isSpecial(c)) {
                special(next(), from, word);
            } else {
                take(plain(), word);
            }
        }
        if (words.isEmpty() && word.indexOf("=") > 0 && text.substring(from, at).matches("[A-Za-z_]\\w*=.*")) {
            throw new Unmodelled("assignments in tmux's language");
        }
        return word.toString();
    }

    private void special(char c, int from, StringBuilder word) {
        switch (c) {
            case '\'' -> single(word);
            case '"' -> quoted(word);
            case '\\' -> escape(word);
            case '$' -> throw new Unmodelled("variables in tmux's language");
            case '~' -> word.append(home(from));
            default -> throw new Unmodelled("braces in tmux's language");
        }
    }

    /** Where that ends which stands for itself. */
    private int plain() {
        int end = at;
        while (end < text.length() && !isSpecial(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '\'', '"', '\\', '$', '~', '}' -> true;
            default -> endsWord(c);
        };
    }

    private static boolean endsWord(char c) {
        return c == ' ' || c == ';' || c == '\n' || c == '\t';
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
        int close = end < 0 ? text.length() : end;
        for (int line = text.indexOf('\n', at, close); line >= 0; line = text.indexOf('\n', line + 1, close)) {
            number++;
        }
        take(close, word);
        at += end < 0 ? 0 : 1;
    }

    /** Takes what stands before this place as it is. */
    private void take(int end, StringBuilder word) {
        word.append(text, at, end);
        at = end;
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
        word.append(escaped(c));
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'e' -> '\033';
            case 's' -> ' ';
            case 'a' -> '\007';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\013';
            default -> c;
        };
    }
}
