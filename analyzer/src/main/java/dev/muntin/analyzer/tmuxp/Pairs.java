package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the mappings whose keys an author chooses: variables and options. */
record Pairs(Fields fields, Diagnostics problems) {
    Assignments environment() {
        return ownEnvironment().orElse(Assignments.NONE);
    }

    /** The same where an empty one says more than none. */
    Setting<Assignments> ownEnvironment() {
        return read(Key.ENVIRONMENT, entry -> texts().asWritten("the variable " + Words.quoted(entry.key().text()), entry.value()));
    }

    Assignments options(Key key) {
        return read(key, this::option).orElse(Assignments.NONE);
    }

    private Optional<String> option(Node.Entry entry) {
        String what = "the option " + Words.quoted(entry.key().text());
        if (Fields.isNull(entry.value())) {
            problems.report(Kind.NO_VALUE, entry.value().origin(), what + " has no value; it is left as it is", "write '' for empty text");
            return Optional.empty();
        }
        return texts().asOption(what, entry.value());
    }

    private Setting<Assignments> read(Key key, Function<Node.Entry, Optional<String>> value) {
        Optional<Node> node = fields.said(key);
        if (node.isEmpty()) {
            return Setting.absent();
        }
        if (node.get() instanceof Node.Mapping mapping) {
            return Setting.given(assignments(mapping.entries(), value), mapping.origin());
        }
        fields.wrong(key, node.get());
        return Setting.absent();
    }

    private Assignments assignments(List<Node.Entry> written, Function<Node.Entry, Optional<String>> value) {
        Map<String, Setting.Given<String>> entries = new LinkedHashMap<>();
        for (Node.Entry entry : written) {
            Node.Scalar name = entry.key();
            texts().given(name.text(), name.origin()).ifPresent(n -> value.apply(entry)
                    .ifPresent(v -> entries.put(n, new Setting.Given<>(v, name.origin()))));
        }
        return new Assignments(entries);
    }

    private Texts texts() {
        return new Texts(problems);
    }
}
