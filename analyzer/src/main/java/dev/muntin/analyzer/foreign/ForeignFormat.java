package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.YamlReader;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Another program's files, of which as much is taken over as has a counterpart here; the rest is named. */
public enum ForeignFormat {
    TMUXINATOR,
    TEAMOCIL;

    /** As it is called on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(ForeignFormat::word).toList();
    }

    public static Optional<ForeignFormat> called(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** @param name what messages call the file */
    public WorkspaceFile read(String name, Path path) {
        Diagnostics problems = new Diagnostics();
        SourceFile source = SourceFile.read(name, path, problems);
        return problems.hasErrors() ? new WorkspaceFile.Broken(List.of(source), problems.all()) : of(source);
    }

    /** The same for text that has been read already. */
    public WorkspaceFile of(SourceFile source) {
        Diagnostics problems = new Diagnostics();
        Optional<Workspace> workspace = workspace(source, problems);
        return workspace.<WorkspaceFile>map(found -> new WorkspaceFile.Declared(List.of(source), found, problems.all()))
                .orElseGet(() -> new WorkspaceFile.Broken(List.of(source), problems.all()));
    }

    private Optional<Workspace> workspace(SourceFile source, Diagnostics problems) {
        if (this == TMUXINATOR) {
            Erb.report(source, problems);
        }
        ForeignValues values = new ForeignValues(problems);
        return new YamlReader(problems).read(source)
                .flatMap(root -> values.mapping("a " + word() + " file", root))
                .map(root -> declared(root, stem(source.path()), values));
    }

    private Workspace declared(Node.Mapping root, String fileName, ForeignValues values) {
        return switch (this) {
            case TMUXINATOR -> new Tmuxinator(values).workspace(root);
            case TEAMOCIL -> new Teamocil(values, fileName).workspace(root);
        };
    }

    private static String stem(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
