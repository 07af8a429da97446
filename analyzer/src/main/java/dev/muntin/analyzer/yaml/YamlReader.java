package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import java.util.Optional;

/** Reads the one document of a YAML or JSON file; JSON is YAML, and its strings are quoted. What one reader reads is bounded as a whole. */
public final class YamlReader {
    private final Diagnostics problems;
    private final Size size = new Size();

    public YamlReader(Diagnostics problems) {
        this.problems = problems;
    }

    /** The document; empty if the text is none. Both a document and errors are possible: they concern single values. */
    public Optional<Node> read(SourceFile source) {
        Places places = new Places(source);
        try {
            Characters.check(source);
            size.begin();
            return Optional.of(new TreeBuilder(new Events(source, places), places, size, problems).document());
        } catch (BadYaml bad) {
            problems.report(Kind.BAD_YAML, bad.origin(), bad.words(), bad.hint());
            return Optional.empty();
        }
    }
}
