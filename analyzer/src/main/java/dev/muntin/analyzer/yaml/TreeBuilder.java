package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.dsl.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree, resolving aliases; what it costs is bounded by {@link Size}, whatever the text says. */
final class TreeBuilder {
    private final Events events;
    private final Places places;
    private final Diagnostics problems;
    private final Anchors anchors = new Anchors();
    private final Tags tags;
    private final Size size;

    TreeBuilder(Events events, Places places, Size size, Diagnostics problems) {
        this.events = events;
        this.places = places;
        this.size = size;
        this.problems = problems;
        this.tags = new Tags(problems);
    }

    /** The only document; nothing at all is a document that says null. */
    Node document() throws BadYaml {
        events.next();
        if (events.next() instanceof StreamEndEvent) {
            return new Node.Scalar("", Node.Style.PLAIN, new Value.Null(), places.start());
        }
        Node root = node(events.next());
        events.next();
        if (events.next() instanceof DocumentStartEvent second) {
            Origin marker = places.word(second.getStartMark().orElseThrow());
            throw new BadYaml(marker, "a second document begins here; a workspace file is one");
        }
        return root;
    }

    private Node node(Event event) throws BadYaml {
        if (event instanceof AliasEvent alias) {
            Origin origin = places.of(alias);
            Anchors.Anchored named = anchors.named(alias.getAlias().getValue(), origin);
            size.add(named.size(), named.height(), origin);
            return named.node().at(origin);
        }
        Optional<String> anchor = ((NodeEvent) event).getAnchor().map(Anchor::getValue);
        Origin origin = origin(event);
        Size.Mark before = size.enter(origin);
        anchor.ifPresent(anchors::open);
        Node node = event instanceof ScalarEvent scalar ? scalar(scalar, origin) : collection((CollectionStartEvent) event, origin);
        Size.Grown grown = size.leave(before);
        anchor.ifPresent(name -> anchors.close(name, new Anchors.Anchored(node, grown.nodes(), grown.height())));
        return node;
    }

    /** What is pointed at: of text that goes on over lines, and of a collection, only its first word. */
    private Origin origin(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        if (event instanceof ScalarEvent scalar) {
            return style(scalar) == Node.Style.BLOCK ? places.word(mark) : places.of(event);
        }
        return event instanceof CollectionStartEvent start && start.isFlow() ? places.character(mark) : places.word(mark);
    }

    private Node.Scalar scalar(ScalarEvent event, Origin origin) throws BadYaml {
        Node.Style style = style(event);
        size.text(event.getValue(), origin);
        Value value = tags.value(event.getTag(), event.getValue(), style, origin);
        return new Node.Scalar(event.getValue(), style, value, origin);
    }

    private static Node.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case PLAIN -> Node.Style.PLAIN;
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Node.Style.QUOTED;
            case LITERAL, FOLDED -> Node.Style.BLOCK;
        };
    }

    private Node collection(CollectionStartEvent start, Origin word) throws BadYaml {
        if (start instanceof MappingStartEvent) {
            tags.check(start.getTag(), Tags.MAPPING, word);
            return mapping(start, word);
        }
        tags.check(start.getTag(), Tags.SEQUENCE, word);
        return sequence(start, word);
    }

    private Node sequence(CollectionStartEvent start, Origin word) throws BadYaml {
        List<Node> items = new ArrayList<>();
        List<Origin> parts = new ArrayList<>();
        Event event = events.next();
        for (; !(event instanceof SequenceEndEvent); event = events.next()) {
            Node item = node(event);
            items.add(item);
            parts.add(item.origin());
        }
        return new Node.Sequence(items, extent(start, event, word, parts));
    }

    private Node mapping(CollectionStartEvent start, Origin word) throws BadYaml {
        Entries entries = new Entries(problems);
        List<Origin> parts = new ArrayList<>();
        Event event = events.next();
        for (; !(event instanceof MappingEndEvent); event = events.next()) {
            Node key = node(event);
            Node value = node(events.next());
            parts.add(key.origin());
            parts.add(value.origin());
            entries.add(key, value);
        }
        return new Node.Mapping(entries.all(), extent(start, event, word, parts));
    }

    /** A flow collection says where it ends; a block one goes on to the next key, which is too far for carets. */
    private Origin extent(CollectionStartEvent start, Event end, Origin word, List<Origin> parts) {
        Mark first = start.getStartMark().orElseThrow();
        Mark last = end.getEndMark().orElseThrow();
        boolean oneLine = first.getLine() == last.getLine();
        return start.isFlow() && oneLine ? places.between(first, last) : Places.spanning(word, parts);
    }
}
