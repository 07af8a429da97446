package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.yaml.Node;
import java.util.List;
import java.util.stream.Collectors;

/** Says of keys that are about tmuxp's own program why they do nothing here. */
record ForTmuxp(Fields fields, Diagnostics problems) {
    void check() {
        fields.said(Key.PLUGINS).ifPresent(node -> {
            String names = items(node).stream().map(Words::of).collect(Collectors.joining(", "));
            ignored(node, "plugins are Python classes, which cannot be loaded here: " + (names.isEmpty() ? "none" : names));
        });
        fields.said(Key.WORKSPACE_BUILDER).filter(node -> !Words.of(node).equals("'classic'")).ifPresent(node ->
                ignored(node, "the workspace_builder " + Words.of(node) + " is Python, which cannot be loaded here; the file is built as always"));
        fields.said(Key.WORKSPACE_BUILDER_PATHS).ifPresent(node ->
                ignored(node, "workspace_builder_paths lead to Python, which cannot be loaded here"));
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence list ? list.items() : List.of(node);
    }

    private void ignored(Node node, String words) {
        problems.report(Kind.TMUXP_ONLY, node.origin(), words);
    }
}
