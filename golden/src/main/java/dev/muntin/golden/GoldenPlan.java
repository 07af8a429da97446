package dev.muntin.golden;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.NotBuilt;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The plan of a workspace file as it is the same on every machine: one operation a line, so that a change reads as what it changes. */
public final class GoldenPlan {
    // Stand-ins for what differs between machines; nobody writes paths like these.
    private static final String DIRECTORY = "/muntin-golden/dir";
    private static final String HOME = "/muntin-golden/home";

    private GoldenPlan() {}

    /** What would be sent, with {@code {dir}} for the file's folder and {@code {home}} for the user's; or what is wrong with the file. */
    public static String of(Path file) {
        return of(file, session -> ArgvEmitter.emit(Compiler.compile(session, new Build(Build.SIZE, Plan.DRY))));
    }

    /** The same in another form. */
    static String of(Path file, Function<SessionSpec, String> form) {
        FileAnalysis analysis = FileAnalysis.of(String.valueOf(file.getFileName()), file, elsewhere());
        List<Diagnostic> missing = analysis.session().map(NotBuilt::in).orElse(List.of());
        String plan = analysis.session().filter(session -> missing.isEmpty()).map(form).orElse("");
        return analysis.words() + analysis.words(missing) + plan.replace(DIRECTORY, "{dir}").replace(HOME, "{home}");
    }

    private static Surroundings elsewhere() {
        return new Surroundings(Path.of(DIRECTORY), Map.of("HOME", HOME), user -> Optional.empty(), directory -> true);
    }
}
