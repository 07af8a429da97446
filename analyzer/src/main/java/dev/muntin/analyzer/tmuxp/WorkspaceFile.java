package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Renderer;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.yaml.YamlReader;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a workspace file turned out to be, and how those in tmuxp's format, YAML or JSON, are read. */
public sealed interface WorkspaceFile {
    /** The file and those that it includes. */
    List<SourceFile> sources();

    /** All that is wrong with it, in the order in which it was found. */
    List<Diagnostic> diagnostics();

    /** What is wrong, as a compiler prints it; empty if nothing is. */
    default String words() {
        return words(Ink.PLAIN);
    }

    /** The same with what stands out in it. */
    default String words(Ink ink) {
        return words(sources(), diagnostics(), ink);
    }

    /** The same for what was found in these files later. */
    static String words(List<SourceFile> sources, List<Diagnostic> diagnostics, Ink ink) {
        return new Renderer(sources.stream().collect(Collectors.toMap(SourceFile::name, SourceFile::lines, (one, same) -> one)), ink)
                .render(diagnostics);
    }

    /** The whole declaration; empty if anything of it is wrong. */
    default Optional<Workspace> sound() {
        boolean wrong = diagnostics().stream().anyMatch(Diagnostic::isError);
        return this instanceof Declared declared && !wrong ? Optional.of(declared.workspace()) : Optional.empty();
    }

    /** It declares a workspace; where {@link #diagnostics} has errors, what they are about is missing from it. */
    record Declared(List<SourceFile> sources, Workspace workspace, List<Diagnostic> diagnostics) implements WorkspaceFile {
        public Declared {
            sources = List.copyOf(sources);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Nothing can be said of it but why. */
    record Broken(List<SourceFile> sources, List<Diagnostic> diagnostics) implements WorkspaceFile {
        public Broken {
            sources = List.copyOf(sources);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** @param name what messages call the file */
    static WorkspaceFile read(String name, Path path) {
        return read(name, path, UnaryOperator.identity());
    }

    /** @param expand what becomes of the names of files that it includes */
    static WorkspaceFile read(String name, Path path, UnaryOperator<String> expand) {
        Diagnostics problems = new Diagnostics();
        SourceFile source = SourceFile.read(name, path, problems);
        return problems.hasErrors() ? new Broken(List.of(source), problems.all()) : of(source, expand);
    }

    /** The same for text that has been read already. */
    static WorkspaceFile of(SourceFile source) {
        return of(source, UnaryOperator.identity());
    }

    private static WorkspaceFile of(SourceFile source, UnaryOperator<String> expand) {
        Diagnostics problems = new Diagnostics();
        YamlReader reader = new YamlReader(problems);
        Includes includes = new Includes(source, reader, expand, problems);
        Optional<Workspace> workspace = reader.read(source)
                .map(root -> new Composition(includes).session(root, source))
                .flatMap(new Binder(problems)::workspace);
        return workspace.<WorkspaceFile>map(found -> new Declared(includes.sources(), found, problems.all()))
                .orElseGet(() -> new Broken(includes.sources(), problems.all()));
    }
}
