package dev.muntin.ops.word;

import java.util.regex.Pattern;

/** Text in tmux's format language that is meant to be expanded; ours, never a user's. */
public record Format(String text) implements Text {
    private static final Pattern VARIABLE = Pattern.compile("#\\{[^{}]*}");

    @Override
    public String escaped() {
        return text;
    }

    /** Whether a line can be what this expands to: its fixed parts stand in it, in order, from end to end. */
    public boolean matches(String line) {
        String[] fixed = VARIABLE.split(text, -1);
        String last = fixed[fixed.length - 1];
        if (fixed.length == 1) {
            return line.equals(text);
        }
        int at = line.startsWith(fixed[0]) ? fixed[0].length() : -1;
        for (int i = 1; i < fixed.length - 1 && at >= 0; i++) {
            int found = line.indexOf(fixed[i], at);
            at = found < 0 ? -1 : found + fixed[i].length();
        }
        return at >= 0 && line.length() - last.length() >= at && line.endsWith(last);
    }

    /** Plain text that a format compares with something. */
    public static String operand(String plain) {
        return escape(plain).replace(",", "#,").replace("}", "#}");
    }

    /**
     * Plain text for a place where tmux expands formats. Every run of {@code #} is doubled, but one in front of a {@code [}:
     * that one stands for itself.
     */
    public static String escape(String plain) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int run = plain.indexOf('#'); run >= 0; run = plain.indexOf('#', done)) {
            int end = run;
            while (end < plain.length() && plain.charAt(end) == '#') {
                end++;
            }
            boolean style = end < plain.length() && plain.charAt(end) == '[';
            escaped.append(plain, done, end).repeat('#', style ? 0 : end - run);
            done = end;
        }
        return escaped.append(plain, done, plain.length()).toString();
    }
}
