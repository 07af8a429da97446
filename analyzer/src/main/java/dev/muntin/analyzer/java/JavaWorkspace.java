package dev.muntin.analyzer.java;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workspace that is a Java source file. Reading it runs it: it is code of its author, and may do whatever the reader may. */
public final class JavaWorkspace {
    private JavaWorkspace() {}

    public static boolean isMeantBy(Path path) {
        return path.toString().endsWith(".java");
    }

    /**
     * @param name what messages call the file
     * @param environment names the user's cache, where compiled files are kept
     */
    public static WorkspaceFile read(String name, Path path, Map<String, String> environment) {
        Diagnostics problems = new Diagnostics();
        SourceFile source = SourceFile.read(name, path, problems);
        Optional<Workspace> workspace = problems.hasErrors() ? Optional.empty() : declared(source, environment, problems);
        return workspace.<WorkspaceFile>map(found -> new WorkspaceFile.Declared(List.of(source), found, problems.all()))
                .orElseGet(() -> new WorkspaceFile.Broken(List.of(source), problems.all()));
    }

    private static Optional<Workspace> declared(SourceFile source, Map<String, String> environment, Diagnostics problems) {
        Library library = Library.ofDsl();
        Compilation compilation = new ClassCache(CacheFolder.ofUser(environment), library).of(source, any -> compiled(any, library));
        return switch (compilation) {
            case Compilation.Compiled(Classes classes) ->
                new EntryPoint(source, new SourceLoader(classes, source.name()), problems).call(classes);
            case Compilation.Refused(Diagnostic why) -> {
                problems.add(why);
                yield Optional.empty();
            }
        };
    }

    private static Compilation compiled(SourceFile source, Library library) {
        // Where the module is missing, so are the classes to ask it by.
        return ModuleLayer.boot().findModule("java.compiler").isEmpty()
                ? withoutCompiler(source)
                : Javac.find(library).map(javac -> javac.compile(source)).orElseGet(() -> withoutCompiler(source));
    }

    private static Compilation withoutCompiler(SourceFile source) {
        String words = "this Java, " + System.getProperty("java.home") + ", has no compiler: a workspace in Java needs a JDK";
        return new Compilation.Refused(
                new Diagnostic(Kind.NO_COMPILER, words, "name one by MUNTIN_JAVA_HOME", new Origin(source.name(), 0, 0, 0)));
    }
}
