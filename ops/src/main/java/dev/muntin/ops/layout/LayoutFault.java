package dev.muntin.ops.layout;

/** Why a layout string cannot be read; it goes no further than the reader of the string. */
final class LayoutFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String words;

    LayoutFault(String words) {
        super(words);
        this.words = words;
    }

    String words() {
        return words;
    }
}
