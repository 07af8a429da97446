package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.YamlReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads the files that a workspace file asks for, and sees to it that none asks for itself. */
final class Includes {
    /** More than anybody needs; without a limit a few files that include each other twice are read for ever. */
    private static final int MOST = 100;

    private final List<SourceFile> sources = new ArrayList<>();
    private final Deque<SourceFile> open = new ArrayDeque<>();
    private final YamlReader reader;
    private final UnaryOperator<String> expand;
    private final Diagnostics problems;

    Includes(SourceFile root, YamlReader reader, UnaryOperator<String> expand, Diagnostics problems) {
        this.sources.add(root);
        this.open.push(root);
        this.reader = reader;
        this.expand = expand;
        this.problems = problems;
    }

    List<SourceFile> sources() {
        return sources;
    }

    /** What becomes of each file that a value names, while it is open. */
    <T> List<T> each(Key key, Node value, Function<Opened, T> use) {
        List<Node> names = value instanceof Node.Sequence list ? list.items() : List.of(value);
        List<T> made = new ArrayList<>();
        for (Node name : names) {
            if (name instanceof Node.Scalar scalar && !Fields.isNull(scalar)) {
                opened(scalar).map(found -> used(found, use)).ifPresent(made::add);
            } else {
                problems.report(Kind.WRONG_TYPE, name.origin(), "'" + key.word() + "' takes " + key.takes().words() + ", got " + Words.of(name));
            }
        }
        return made;
    }

    /** A file and what stands in it. */
    record Opened(SourceFile source, Node root) {}

    private <T> T used(Opened found, Function<Opened, T> use) {
        open.push(found.source());
        T made = use.apply(found);
        open.pop();
        return made;
    }

    private Optional<Opened> opened(Node.Scalar name) {
        SourceFile from = open.getFirst();
        try {
            String text = expand.apply(name.text());
            Path path = from.path().resolveSibling(text).normalize();
            String shown = Path.of(from.name()).resolveSibling(text).normalize().toString();
            if (open.stream().anyMatch(source -> absolute(source.path()).equals(absolute(path)))) {
                return refuse(name, shown + " includes itself this way");
            }
            return sources.size() > MOST ? refuse(name, "more than " + MOST + " files are too many") : read(name, shown, path);
        } catch (InvalidPathException e) {
            return refuse(name, Words.quoted(name.text()) + " is no path");
        }
    }

    private Optional<Opened> read(Node.Scalar name, String shown, Path path) {
        Diagnostics found = new Diagnostics();
        SourceFile source = SourceFile.read(shown, path, found);
        if (sources.stream().mapToLong(file -> file.text().length()).sum() + source.text().length() > SourceFile.LIMIT) {
            return refuse(name, "with " + shown + " the files that are read together are larger than " + (SourceFile.LIMIT >> 20) + " MiB");
        }
        sources.add(source);
        for (Diagnostic problem : found.all()) {
            problems.add(problem.origin().isKnown()
                    ? problem
                    : new Diagnostic(Kind.BAD_INCLUDE, "cannot include " + shown + ": " + problem.message(), "", name.origin()));
        }
        return found.hasErrors() ? Optional.empty() : reader.read(source).map(root -> new Opened(source, root));
    }

    private Optional<Opened> refuse(Node.Scalar name, String words) {
        problems.report(Kind.BAD_INCLUDE, name.origin(), words);
        return Optional.empty();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
