package dev.muntin.analyzer.java;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Origin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The compiler of the Java that runs this program, called within it. */
final class Javac {
    /** What it says of a file without a class that has no {@code main}; to be started alone is not what a workspace is for. */
    private static final String NO_MAIN = "compiler.err.implicit.class.does.not.have.main.method";
    private static final String MAIN = "\nvoid main() {}";

    private final JavaCompiler compiler;
    private final Library library;

    private Javac(JavaCompiler compiler, Library library) {
        this.compiler = compiler;
        this.library = library;
    }

    /** Empty if this Java has none. */
    static Optional<Javac> find(Library library) {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(compiler -> new Javac(compiler, library));
    }

    Compilation compile(SourceFile source) {
        SourceText text = new SourceText(source, "");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Optional<Classes> classes = compile(text, said);
        if (said.getDiagnostics().stream().anyMatch(each -> NO_MAIN.equals(each.getCode()))) {
            text = new SourceText(source, MAIN);
            classes = compile(text, new DiagnosticCollector<>());
        }
        SourceText refused = text;
        return classes.<Compilation>map(Compilation.Compiled::new).orElseGet(() -> new Compilation.Refused(refusal(source, refused)));
    }

    private Optional<Classes> compile(SourceText text, DiagnosticCollector<JavaFileObject> said) {
        try (ClassFiles files = files()) {
            boolean done = compiler.getTask(null, files, said, options(), null, List.of(text)).call();
            return done ? Optional.of(files.classes()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the compiler's own words: whoever listens to single errors does not hear them as it prints them. */
    private Diagnostic refusal(SourceFile source, SourceText text) {
        StringWriter words = new StringWriter();
        try (ClassFiles files = files()) {
            compiler.getTask(words, files, null, options(), null, List.of(text)).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Diagnostic(Kind.BAD_JAVA, words.toString(), "", new Origin(source.name(), 0, 0, 0));
    }

    private ClassFiles files() {
        return new ClassFiles(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
    }

    /** No other source file is looked for, and no processor of annotations runs. */
    private List<String> options() {
        return List.of("-proc:none", "-implicit:none", "-Xlint:none", "-sourcepath", "", "-classpath", library.path().toString());
    }
}
