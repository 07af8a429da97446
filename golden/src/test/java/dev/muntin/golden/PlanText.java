package dev.muntin.golden;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.ir.SessionSpec;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** What our own tests approve of a workspace file: what is wrong with it, and then its plan. */
final class PlanText {
    private PlanText() {}

    static String of(Path file) {
        return text(GoldenPlan.of(name(file), file, Map.of()));
    }

    /** In another form. */
    static String of(Path file, Function<SessionSpec, String> form) {
        return text(GoldenPlan.of(name(file), file, Map.of(), form));
    }

    private static String text(GoldenPlan plan) {
        return plan.words(Ink.PLAIN) + plan.text().orElse("");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
