package dev.muntin.ops.word;

/** What stands where tmux expands formats: plain text, which is escaped so that it comes out as it is, or a format that is meant to be one. */
public sealed interface Text permits Text.Plain, Format {
    /** As tmux takes it to come out right. */
    String escaped();

    static Text of(String plain) {
        return new Plain(plain);
    }

    /** Text that means itself. */
    record Plain(String text) implements Text {
        @Override
        public String escaped() {
            return Format.escape(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
