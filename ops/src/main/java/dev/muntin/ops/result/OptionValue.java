package dev.muntin.ops.result;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an option is set to. */
public sealed interface OptionValue {
    /** One text. */
    record Single(String text) implements OptionValue {}

    /** A text for each index, which can have gaps; none of an empty array. */
    record Many(SortedMap<Integer, String> texts) implements OptionValue {
        public Many {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        }

        Many and(int index, String text) {
            SortedMap<Integer, String> more = new TreeMap<>(texts);
            more.put(index, text);
            return new Many(more);
        }
    }

    /** No text at all. */
    Many NONE = new Many(new TreeMap<>(Map.of()));
}
