package dev.muntin.ops.layout;

/** A place in a layout string, and the steps that lead on from there. */
final class LayoutScanner {
    private static final char END = 0;
    private static final int MOST_DIGITS = 9;

    private final String text;
    private int at;

    LayoutScanner(String text, int at) {
        this.text = text;
        this.at = at;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    void step() {
        at++;
    }

    void skip(char expected) throws LayoutFault {
        if (peek() != expected) {
            throw unexpected("'" + expected + "'");
        }
        at++;
    }

    int number() throws LayoutFault {
        int from = at;
        skipDigits();
        if (from == at) {
            throw unexpected("a number");
        }
        String digits = text.substring(from, at);
        if (digits.length() > MOST_DIGITS || Integer.parseInt(digits) > Size.MOST) {
            throw new LayoutFault("the number " + digits + " before character " + (at + 1) + " is more than a window can have");
        }
        return Integer.parseInt(digits);
    }

    /** Passes over which pane it was, if that stands here; if not, the comma belongs to the next cell. */
    void skipPane() {
        if (peek() != ',') {
            return;
        }
        int comma = at++;
        skipDigits();
        if (peek() == 'x') {
            at = comma;
        }
    }

    void end() throws LayoutFault {
        if (at < text.length()) {
            throw new LayoutFault("the layout ends before character " + (at + 1) + ", but '" + text.substring(at) + "' follows");
        }
    }

    private void skipDigits() {
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
    }

    private LayoutFault unexpected(String expected) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new LayoutFault("expected " + expected + " at character " + (at + 1) + ", found " + found);
    }
}
