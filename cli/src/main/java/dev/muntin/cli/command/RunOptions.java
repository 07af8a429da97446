package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.runner.jobs.JobLog;
import dev.muntin.runner.jobs.JobPlace;
import dev.muntin.runner.jobs.JobSpec;
import dev.muntin.runner.jobs.Keeping;
import java.util.List;
import java.util.Optional;

/** How a job is to run, as a command line says it. */
record RunOptions(Call call, Console console) {
    static final Option TAG = Option.valued("TAG", "call the job so (else like its program)", "--tag");
    static final Option FOCUS = Option.flag("go to its window", "--focus");
    static final Option KEEP = Option.flag("keep the window, however the job ends", "--keep");
    static final Option REMOVE = Option.flag("keep nothing, not even a failure", "--rm");
    static final Option KEEP_ON_FAIL = Option.flag("keep the window of a failure, as is usual", "--keep-on-fail");
    static final Option REMOVE_ON_FAIL = Option.flag("the same as --rm", "--no-keep-on-fail");
    static final Option LOG_FILE = Option.valued("FILE", "append what the job says to this file", "--log-file");
    static final Option LOG_DIR = Option.valued("DIR", "write it as JSON lines to JOB_ID.jsonl there", "--log-dir");
    static final Option WINDOW = Option.valued("WINDOW", "run beside the panes of this window: a name, or @ID", "--window", "--window-id");

    private static final char UNREADABLE = '\ufffd';

    JobSpec spec(SessionSpec session) {
        exclusive(KEEP, REMOVE);
        exclusive(KEEP_ON_FAIL, REMOVE_ON_FAIL);
        exclusive(LOG_FILE, LOG_DIR);
        call.rest().forEach(this::sameInTmux);
        JobSpec spec = JobSelector.made(call, "", nothing -> JobSpec.of(call.rest())).keeping(keeping()).focus(call.has(FOCUS.name())).log(log()).in(place(session));
        Optional<String> tag = call.value(TAG.name());
        return tag.isEmpty() ? spec : JobSelector.made(call, tag.get(), spec::tag);
    }

    /** Java has put this sign where the caller's bytes were no character: the program would be given others. */
    private void sameInTmux(String word) {
        if (word.indexOf(UNREADABLE) >= 0) {
            throw new UsageException(call.syntax().command(), "'" + word + "' holds bytes that are no UTF-8, which cannot be handed on; a script can hold them");
        }
    }

    private void exclusive(Option one, Option other) {
        if (call.has(one.name()) && call.has(other.name())) {
            throw new UsageException(call.syntax().command(), "either " + one.name() + " or " + other.name() + ", not both");
        }
    }

    private Keeping keeping() {
        if (call.has(KEEP.name())) {
            return Keeping.ALWAYS;
        }
        return call.has(REMOVE.name()) || call.has(REMOVE_ON_FAIL.name()) ? Keeping.NEVER : Keeping.FAILED;
    }

    private JobLog log() {
        Optional<JobLog> file = call.value(LOG_FILE.name()).map(path -> new JobLog.Text(console.directory().resolve(path)));
        return file.or(() -> call.value(LOG_DIR.name()).map(path -> new JobLog.Records(console.directory().resolve(path)))).orElseGet(JobLog.None::new);
    }

    private JobPlace place(SessionSpec session) {
        Optional<String> window = call.value(WINDOW.name());
        return window.isEmpty() ? new JobPlace.OwnWindow() : JobSelector.made(call, window.get(), text -> new JobPlace.Beside(window(text, session)));
    }

    private static WindowTarget window(String text, SessionSpec session) {
        return text.matches("@\\d{1,9}")
                ? new WindowTarget.Id(Integer.parseInt(text.substring(1)))
                : new WindowTarget.Named(new SessionTarget.Named(session.name()), text);
    }

    static List<Option> all() {
        return List.of(TAG, FOCUS, KEEP, REMOVE, KEEP_ON_FAIL, REMOVE_ON_FAIL, LOG_FILE, LOG_DIR, WINDOW);
    }
}
