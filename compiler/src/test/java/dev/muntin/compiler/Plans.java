package dev.muntin.compiler;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.AtomicPlanner;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.layout.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles workspaces of tests, on no machine in particular. */
final class Plans {
    private Plans() {}

    static Plan of(Workspace workspace) {
        return of(workspace, Build.SIZE);
    }

    static Plan of(Workspace workspace, Size size) {
        return of(workspace, size, new AtomicPlanner());
    }

    static Plan of(Workspace workspace, Planner planner) {
        return of(workspace, Build.SIZE, planner);
    }

    private static Plan of(Workspace workspace, Size size, Planner planner) {
        return of(workspace, new Build(size, "n1"), planner);
    }

    static Plan of(Workspace workspace, Build build, Planner planner) {
        Surroundings nowhere = new Surroundings(Path.of("/base"), Map.of(), user -> Optional.empty(), directory -> true);
        return switch (Analyzer.analyze(workspace, nowhere)) {
            case Analysis.Resolved resolved -> Compiler.compile(resolved.session(), build, planner);
            case Analysis.Rejected rejected -> throw new AssertionError(rejected.diagnostics());
        };
    }

    /** The operations of the only dispatch, each as its words with blanks between, but for the shield against hooks. */
    static List<String> lines(Plan plan) {
        if (plan.dispatches().size() != 1) {
            throw new AssertionError(plan.dispatches().size() + " dispatches");
        }
        return plan.dispatches().getFirst().chain().stream().filter(operation -> !(operation instanceof SetHook))
                .map(operation -> String.join(" ", operation.words())).toList();
    }
}
