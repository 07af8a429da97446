package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one tree of a workspace file and the files that it extends and includes. */
record Composition(Includes includes) {
    Node session(Node root, SourceFile source) {
        if (!(root instanceof Node.Mapping written)) {
            return root;
        }
        Node.Mapping own = items(Merging.without(written, Key.EXTENDS, Key.INCLUDE), Key.WINDOWS, List.of(Key.PANES));
        Optional<Node.Mapping> base = Optional.empty();
        for (Node.Mapping next : sessions(written, Key.EXTENDS)) {
            base = Optional.of(base.map(below -> Merging.over(below, next, Merging.Windows.LAID_OVER)).orElse(next));
        }
        Node.Mapping all = base.map(below -> Merging.over(below, own, Merging.Windows.LAID_OVER)).orElse(own);
        for (Node.Mapping next : sessions(written, Key.INCLUDE)) {
            all = Merging.over(next, all, Merging.Windows.BEHIND);
        }
        return all;
    }

    private List<Node.Mapping> sessions(Node.Mapping written, Key key) {
        List<Node.Mapping> sessions = new ArrayList<>();
        Merging.get(written, key).ifPresent(names -> includes.each(key, names, file -> session(file.root(), file.source())).stream()
                .filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast).forEach(sessions::add));
        return sessions;
    }

    /** The mapping with the list behind {@code key} composed, and in each of its items the one behind {@code inner}. */
    private Node.Mapping items(Node.Mapping mapping, Key key, List<Key> inner) {
        Optional<Node> list = Merging.get(mapping, key);
        if (list.isPresent() && list.get() instanceof Node.Sequence written) {
            return Merging.with(mapping, key, written.items().stream().flatMap(item -> item(item, key, inner).stream()).toList());
        }
        return mapping;
    }

    private List<Node> item(Node item, Key key, List<Key> inner) {
        if (!(item instanceof Node.Mapping mapping)) {
            return List.of(item);
        }
        Node.Mapping own = Merging.without(mapping, Key.INCLUDE);
        for (Key list : inner) {
            own = items(own, list, List.of());
        }
        // A list of no files includes nothing, which is no reason to lose the item.
        Optional<Node> names = Merging.get(mapping, Key.INCLUDE).filter(node -> !(node instanceof Node.Sequence list && list.items().isEmpty()));
        Node.Mapping upper = own;
        return names.isEmpty() ? List.of(own) : includes.each(Key.INCLUDE, names.get(), file -> included(file, key, inner)).stream()
                .flatMap(List::stream).map(below -> laidOver(below, upper, key)).toList();
    }

    /** What a file brings in the place of one item: the items of its list, if it has such a list or is one, else itself. */
    private List<Node> included(Includes.Opened file, Key key, List<Key> inner) {
        if (file.root() instanceof Node.Mapping mapping) {
            boolean holdsList = Merging.get(mapping, key).isPresent();
            Node whole = key == Key.WINDOWS && holdsList ? session(mapping, file.source()) : mapping;
            if (holdsList && whole instanceof Node.Mapping composed && Merging.get(composed, key).orElseThrow() instanceof Node.Sequence list) {
                return key == Key.WINDOWS ? list.items() : list.items().stream().flatMap(item -> item(item, key, inner).stream()).toList();
            }
            return item(mapping, key, inner);
        }
        return file.root() instanceof Node.Sequence list
                ? list.items().stream().flatMap(item -> item(item, key, inner).stream()).toList()
                : List.of(file.root());
    }

    private static Node laidOver(Node below, Node.Mapping own, Key key) {
        if (own.entries().isEmpty()) {
            return below;
        }
        Node described = key == Key.PANES ? described(below) : below;
        return described instanceof Node.Mapping mapping ? Merging.over(mapping, own, Merging.Windows.LAID_OVER) : below;
    }

    /** A pane that is only its commands, as one of which more can be said. */
    private static Node described(Node pane) {
        String word = Key.SHELL_COMMAND.word();
        return pane instanceof Node.Mapping ? pane : new Node.Mapping(List.of(new Node.Entry(
                new Node.Scalar(word, Node.Style.PLAIN, new Value.Text(word), pane.origin()), pane)), pane.origin());
    }
}
