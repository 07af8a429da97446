package dev.muntin.cli.command;

import dev.muntin.analyzer.UserShell;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.terminal.Console;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Optional;

/**
 * What {@code load} would send, for who only wants to see it: nothing random is in it, and no tmux is asked.
 *
 * @param version that it is made for; empty for all
 */
record DryPlan(SessionSpec session, Build build, Optional<TmuxVersion> version) {
    static DryPlan of(SessionSpec read, Call call, Console console) {
        String shell = UserShell.of(console.environment());
        return new DryPlan(ReadyOption.over(read, call), new Build(Sizes.of(call, console, read), Plan.DRY, shell), VersionOption.of(call));
    }

    /** The words that start tmux for each dispatch. */
    static List<String> words(Call call, Console console) {
        return Server.of(call, console).command(List.of());
    }

    /** The plan, or what is missing for it; words about it go to the console. */
    Optional<Plan> told(Planner planner, Console console) {
        Plan plan = compiled(planner, build.nonce());
        if (version.isEmpty() && plan.since().compareTo(TmuxVersion.OLDEST) > 0) {
            console.say("this plan needs tmux " + plan.since() + "; do not send it to an older one");
        }
        return switch (fit(plan)) {
            case Fit.Fits<Plan> fits -> {
                fits.dropped().forEach(sentence -> console.say("left out: " + sentence));
                yield Optional.of(fits.value());
            }
            case Fit.Lacks<Plan> lacks -> {
                lacks.faults().forEach(console::say);
                yield Optional.empty();
            }
        };
    }

    /** By each of these; one that does not fit the version is taken as it is. */
    List<Plan> by(List<Planner> planners) {
        return planners.stream().map(planner -> by(planner, build.nonce())).toList();
    }

    Plan by(Planner planner, String nonce) {
        Plan plan = compiled(planner, nonce);
        return switch (fit(plan)) {
            case Fit.Fits<Plan> fits -> fits.value();
            case Fit.Lacks<Plan> lacks -> plan;
        };
    }

    private Fit<Plan> fit(Plan plan) {
        return version.map(plan::on).orElseGet(() -> Fit.whole(plan));
    }

    private Plan compiled(Planner planner, String nonce) {
        return Compiler.compile(session, new Build(build.size(), nonce, build.shell()), planner);
    }
}
