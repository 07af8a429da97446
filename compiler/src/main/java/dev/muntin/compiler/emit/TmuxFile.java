package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.word.CommandLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan as a file for {@code source-file}. Commands on different lines are different groups to tmux, even where a backslash continues the line:
 * when one is refused, the next ones run all the same. So all stand on one line; only within a body, which is a word, are lines broken.
 */
public final class TmuxFile {
    private TmuxFile() {}

    /** Why this plan cannot be such a file; empty if it can. */
    public static Optional<String> refusal(Plan plan) {
        String outside = plan.steps().stream().<String>mapMulti((step, words) -> {
            switch (step) {
                case Dispatch dispatch -> { }
                case HostStep host -> words.accept(HostWords.of(host));
            }
        }).collect(Collectors.joining("; "));
        if (!outside.isEmpty()) {
            return Optional.of("a tmux file cannot do what has to be done outside of tmux (" + outside + "); --emit sh can");
        }
        return plan.dispatches().size() == 1 ? Optional.empty()
                : Optional.of("a tmux file cannot wait for ids, and planner " + plan.planner() + " needs them; --emit sh can, or --planner atomic");
    }

    public static String of(Plan plan) {
        refusal(plan).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        return "# Builds a session as muntin does, planner " + plan.planner() + ": tmux start-server \\; source-file THIS-FILE\n"
                + plan.dispatches().getFirst().chain().stream().map(TmuxFile::line).collect(Collectors.joining(" ; ")) + "\n";
    }

    private static String line(Operation operation) {
        List<String> words = operation.words();
        if (!(operation instanceof SetHook hook) || !hook.given().has(SetHook.BODY)) {
            return words.stream().map(CommandLanguage::quote).collect(Collectors.joining(" "));
        }
        return words.subList(0, words.size() - 1).stream().map(CommandLanguage::quote).collect(Collectors.joining(" "))
                + " " + CommandLanguage.quoteBody(words.getLast());
    }
}
