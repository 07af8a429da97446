package dev.muntin.bench;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** From the declaration to the plan: how that grows with the panes, and by each planner. */
public final class CompileBench {
    private static final int PANES_OF_A_WINDOW = 10;
    private static final Rounds ROUNDS = new Rounds(200, 100);
    private static final Surroundings NOWHERE = new Surroundings(Path.of("/base"), Map.of(), user -> Optional.empty(), directory -> true);
    private static final Build DRY = new Build(Build.SIZE, Plan.DRY);

    private CompileBench() {}

    public static void main(String[] words) throws Exception {
        List<Subject> sizes = new ArrayList<>();
        for (int panes : new int[] {200, 400, 1_000, 2_000}) {
            Workspace workspace = workspace(panes);
            sizes.add(new Subject(panes + " panes", () -> compile(workspace, Planners.DEFAULT)));
        }
        System.out.println(Rounds.table("planner " + Planners.DEFAULT.name(), ROUNDS.of(sizes)));
        Workspace workspace = workspace(200);
        List<Subject> planners = new ArrayList<>();
        Planners.ALL.forEach(planner -> planners.add(new Subject(planner.name(), () -> compile(workspace, planner))));
        System.out.println(Rounds.table("200 panes", ROUNDS.of(planners)));
    }

    private static void compile(Workspace workspace, Planner planner) {
        switch (Analyzer.analyze(workspace, NOWHERE)) {
            case Analysis.Resolved resolved -> Compiler.compile(resolved.session(), DRY, planner);
            case Analysis.Rejected rejected -> throw new IllegalStateException(rejected.diagnostics().toString());
        }
    }

    private static Workspace workspace(int panes) {
        return Workspace.workspace("bench", w -> IntStream.range(0, panes / PANES_OF_A_WINDOW).forEach(i -> w
                .window("w" + i, window -> IntStream.range(0, PANES_OF_A_WINDOW).forEach(j -> window.layout("tiled").pane("echo " + j, "clear")))));
    }
}
