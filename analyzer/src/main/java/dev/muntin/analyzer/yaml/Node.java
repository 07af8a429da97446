package dev.muntin.analyzer.yaml;

import dev.muntin.dsl.Origin;
import java.util.List;

/** A piece of YAML with its place; aliases and merge keys are resolved, keys stand once. */
public sealed interface Node {
    Origin origin();

    /** The same, found through an alias that stands here. */
    Node at(Origin alias);

    /** A single value: what it says, and how that was written. */
    record Scalar(String text, Style style, Value value, Origin origin) implements Node {
        @Override
        public Scalar at(Origin alias) {
            return new Scalar(text, style, value, alias);
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Origin origin) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Sequence at(Origin alias) {
            return new Sequence(items, alias);
        }
    }

    /** Keys with values, in the order in which they were written. */
    record Mapping(List<Entry> entries, Origin origin) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Mapping at(Origin alias) {
            return new Mapping(entries, alias);
        }
    }

    /** One key of a mapping and its value. */
    record Entry(Scalar key, Node value) {}

    /** How a scalar was written; only a plain one can be anything but text. */
    enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }
}
