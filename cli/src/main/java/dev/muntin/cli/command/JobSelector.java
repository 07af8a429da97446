package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.runner.jobs.JobId;
import dev.muntin.runner.jobs.JobSelection;
import dev.muntin.runner.jobs.JobTag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which jobs a command line means. */
final class JobSelector {
    static final Option TAG = Option.valued("TAG", "the jobs of this tag", "--tag");
    static final Option ID = Option.valued("ID", "this one job", "--job-id");
    static final Option WINDOW = Option.valued("@N", "the jobs in this window", "--window-id");
    static final Option ALL = Option.flag("all jobs of the session", "--all-jobs");

    private JobSelector() {}

    /** Exactly one of these options has to be there. */
    static JobSelection of(Call call, List<Option> options) {
        List<Option> given = options.stream().filter(option -> call.has(option.name())).toList();
        if (given.size() != 1) {
            String names = options.stream().map(Option::name).collect(Collectors.joining(", "));
            throw wrong(call, given.isEmpty() ? "which jobs? Say one of " + names : "only one of " + names + " at a time");
        }
        return given.getFirst().equals(ALL) ? new JobSelection.All() : selection(call, given.getFirst());
    }

    private static JobSelection selection(Call call, Option option) {
        String value = call.value(option.name()).orElseThrow();
        if (option.equals(TAG)) {
            return made(call, value, text -> new JobSelection.Tagged(JobTag.of(text)));
        }
        return option.equals(ID) ? made(call, value, text -> new JobSelection.One(new JobId(text))) : made(call, value, JobSelector::window);
    }

    private static JobSelection window(String id) {
        if (!id.matches("@\\d{1,9}")) {
            throw new IllegalArgumentException(WINDOW.name() + " takes the id of a window, as in @3, not '" + id + "'");
        }
        return new JobSelection.InWindow(new WindowTarget.Id(Integer.parseInt(id.substring(1))));
    }

    /** What a text means, or why it means nothing. */
    static <T> T made(Call call, String text, Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException e) {
            throw wrong(call, String.valueOf(e.getMessage()));
        }
    }

    private static UsageException wrong(Call call, String words) {
        return new UsageException(call.syntax().command(), words);
    }
}
