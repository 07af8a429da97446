package dev.muntin.ops.layout;

/** How the panes of a window lie: as tmux knows by name, or as a layout string says. */
public sealed interface Layout {
    /** What select-layout takes. */
    String text();

    /** One of tmux's own. */
    record Named(LayoutName name) implements Layout {
        @Override
        public String text() {
            return name.word();
        }
    }

    /** One that was drawn by hand. */
    record Custom(CustomLayout layout) implements Layout {
        @Override
        public String text() {
            return layout.text();
        }
    }

    /** Reads a layout's name or a layout string; whatever has a comma or begins with a brace is taken for the latter. */
    static LayoutReading parse(String text) {
        if (text.contains(",") || text.startsWith("{")) {
            return CustomLayout.parse(text);
        }
        return LayoutName.of(text)
                .<LayoutReading>map(name -> new LayoutReading.Valid(new Named(name)))
                .orElseGet(() -> new LayoutReading.Unknown(text));
    }
}
