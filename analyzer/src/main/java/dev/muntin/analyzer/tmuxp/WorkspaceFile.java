package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Renderer;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.yaml.YamlReader;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a workspace file in tmuxp's format, YAML or JSON, turned out to be. */
public sealed interface WorkspaceFile {
    SourceFile source();

    /** All that is wrong with it, in the order in which it was found. */
    List<Diagnostic> diagnostics();

    /** What is wrong, as a compiler prints it; empty if nothing is. */
    default String words() {
        return new Renderer(Map.of(source().name(), source().lines())).render(diagnostics());
    }

    /** The whole declaration; empty if anything of it is wrong. */
    default Optional<Workspace> sound() {
        boolean wrong = diagnostics().stream().anyMatch(Diagnostic::isError);
        return this instanceof Declared declared && !wrong ? Optional.of(declared.workspace()) : Optional.empty();
    }

    /** It declares a workspace; where {@link #diagnostics} has errors, what they are about is missing from it. */
    record Declared(SourceFile source, Workspace workspace, List<Diagnostic> diagnostics) implements WorkspaceFile {
        public Declared {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Nothing can be said of it but why. */
    record Broken(SourceFile source, List<Diagnostic> diagnostics) implements WorkspaceFile {
        public Broken {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** @param name what messages call the file */
    static WorkspaceFile read(String name, Path path) {
        Diagnostics problems = new Diagnostics();
        SourceFile source = SourceFile.read(name, path, problems);
        return problems.hasErrors() ? new Broken(source, problems.all()) : of(source);
    }

    /** The same for text that has been read already. */
    static WorkspaceFile of(SourceFile source) {
        Diagnostics problems = new Diagnostics();
        Optional<Workspace> workspace = YamlReader.read(source, problems).flatMap(new Binder(problems)::workspace);
        return workspace.<WorkspaceFile>map(found -> new Declared(source, found, problems.all()))
                .orElseGet(() -> new Broken(source, problems.all()));
    }
}
