package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import java.util.Optional;

/** Reads the one document of a YAML or JSON file; JSON is YAML, and its strings are quoted. */
public final class YamlReader {
    private YamlReader() {}

    /** The document; empty if the text is none. Both a document and errors are possible: they concern single values. */
    public static Optional<Node> read(SourceFile source, Diagnostics problems) {
        Places places = new Places(source);
        try {
            Characters.check(source);
            return Optional.of(new TreeBuilder(new Events(source, places), places, problems).document());
        } catch (BadYaml bad) {
            problems.report(Kind.BAD_YAML, bad.origin(), bad.words(), bad.hint());
            return Optional.empty();
        }
    }
}
