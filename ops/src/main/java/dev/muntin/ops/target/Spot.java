package dev.muntin.ops.target;

import java.util.Locale;

/** Where in a window a pane lies. */
public sealed interface Spot {
    /** As it stands behind the dot. */
    String token();

    /** The pane that was the active one before. */
    record Previous() implements Spot {
        @Override
        public String token() {
            return "{last}";
        }
    }

    /** The pane of this index, which counts from the window's {@code pane-base-index}. */
    record Index(int index) implements Spot {
        public Index {
            Numbers.natural(index, "pane has the index");
        }

        @Override
        public String token() {
            return Integer.toString(index);
        }
    }

    /** The pane at an edge or in a corner; of several at an edge, one in its middle. */
    enum Edge implements Spot {
        TOP, BOTTOM, LEFT, RIGHT, TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT;

        @Override
        public String token() {
            return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
        }
    }
}
