package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one mapping while it is read: a key that stands twice means what it says last, and whatever is merged in gives way to
 * what is written here.
 */
final class Entries {
    private final Diagnostics problems;
    private final Map<Value, Node.Entry> merged = new LinkedHashMap<>();
    private final Map<Value, Node.Entry> written = new LinkedHashMap<>();

    Entries(Diagnostics problems) {
        this.problems = problems;
    }

    void add(Node key, Node value) {
        switch (key) {
            case Node.Scalar scalar when isMerge(scalar) -> merge(value);
            case Node.Scalar scalar -> write(new Node.Entry(scalar, value));
            case Node.Sequence list -> refuse(list, "a list");
            case Node.Mapping mapping -> refuse(mapping, "a mapping");
        }
    }

    /** What was merged in stands first, as tmuxp has it. */
    List<Node.Entry> all() {
        Map<Value, Node.Entry> all = new LinkedHashMap<>(merged);
        all.putAll(written);
        return List.copyOf(all.values());
    }

    private static boolean isMerge(Node.Scalar key) {
        return key.style() == Node.Style.PLAIN && key.text().equals("<<");
    }

    private void write(Node.Entry entry) {
        Node.Scalar key = entry.key();
        Optional.ofNullable(written.put(key.value(), entry)).ifPresent(earlier -> problems.report(
                Kind.DUPLICATE_KEY,
                key.origin(),
                "the key '" + key.text() + "' stands in line " + earlier.key().origin().line() + " already; only this one holds"));
    }

    private void refuse(Node key, String what) {
        problems.report(Kind.BAD_YAML, key.origin(), "a key is a single value, not " + what, "quote text that begins with '{' or '['");
    }

    private void merge(Node value) {
        switch (value) {
            case Node.Mapping mapping -> merge(List.of(mapping));
            case Node.Sequence list -> merge(mappings(list));
            case Node.Scalar scalar -> refuseMerge(scalar);
        }
    }

    private List<Node.Mapping> mappings(Node.Sequence list) {
        List<Node.Mapping> mappings = new ArrayList<>();
        for (Node item : list.items()) {
            switch (item) {
                case Node.Mapping mapping -> mappings.add(mapping);
                case Node.Sequence other -> refuseMerge(other);
                case Node.Scalar other -> refuseMerge(other);
            }
        }
        return mappings;
    }

    /** Of several mappings the earlier one wins. */
    private void merge(List<Node.Mapping> mappings) {
        for (Node.Mapping mapping : mappings.reversed()) {
            mapping.entries().forEach(entry -> merged.put(entry.key().value(), entry));
        }
    }

    private void refuseMerge(Node value) {
        problems.report(Kind.BAD_YAML, value.origin(), "'<<' takes a mapping or a list of mappings");
    }
}
