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
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The compiler of the Java that runs this program, called within it. */
final class Javac {
    /** What it says of a file without a class that has no {@code main}; to be started alone is not what a workspace is for. */
    private static final String NO_MAIN = "compiler.err.implicit.class.does.not.have.main.method";
    /** What it says of a call that fits no method of that name which it sees: those of a class hide those that are imported. */
    private static final String OTHER_ARGUMENTS = "compiler.err.cant.apply.symbol";
    private static final Pattern STATIC_IMPORT = Pattern.compile("import\\s+static\\s+dev\\.muntin\\.dsl\\.Workspace\\.(workspace|\\*)\\s*;");
    private static final String HIDDEN = "the method workspace() hides the imported one: write Workspace.workspace(…)";
    private static final String MAIN = "\nvoid main() {}";

    private final JavaCompiler compiler;
    private final Library library;

    private Javac(JavaCompiler compiler, Library library) {
        this.compiler = compiler;
        this.library = library;
    }

    private record Attempt(SourceText text, List<javax.tools.Diagnostic<? extends JavaFileObject>> said, Optional<Classes> classes) {
        boolean has(String code) {
            return said.stream().anyMatch(each -> code.equals(each.getCode()));
        }

        /** Of the first error; 0 if it has no place. */
        int line() {
            return said.stream().filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR).findFirst()
                    .map(each -> (int) Math.max(0, each.getLineNumber())).orElse(0);
        }
    }

    /** Empty if this Java has none. */
    static Optional<Javac> find(Library library) {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(compiler -> new Javac(compiler, library));
    }

    Compilation compile(SourceFile source) {
        Attempt first = attempt(new SourceText(source, ""));
        Attempt last = first.has(NO_MAIN) ? attempt(new SourceText(source, MAIN)) : first;
        return last.classes().<Compilation>map(Compilation.Compiled::new).orElseGet(() -> new Compilation.Refused(refusal(source, last)));
    }

    private Attempt attempt(SourceText text) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (ClassFiles files = files()) {
            boolean done = compiler.getTask(null, files, said, options(), null, List.of(text)).call();
            return new Attempt(text, said.getDiagnostics(), done ? Optional.of(files.classes()) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the compiler's own words: whoever listens to single errors does not hear them as it prints them. */
    private Diagnostic refusal(SourceFile source, Attempt attempt) {
        StringWriter words = new StringWriter();
        try (ClassFiles files = files()) {
            compiler.getTask(words, files, null, options(), null, List.of(attempt.text())).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean hidden = attempt.has(OTHER_ARGUMENTS) && STATIC_IMPORT.matcher(source.text()).find();
        return new Diagnostic(Kind.BAD_JAVA, words.toString(), hidden ? HIDDEN : "", new Origin(source.name(), attempt.line(), 0, 0));
    }

    private ClassFiles files() {
        return new ClassFiles(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
    }

    /** No other source file is looked for, and no processor of annotations runs. */
    private List<String> options() {
        return List.of("-proc:none", "-implicit:none", "-Xlint:none", "-sourcepath", "", "-classpath", library.path().toString());
    }
}
