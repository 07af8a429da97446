package dev.muntin.runner.jobs;

import dev.muntin.engine.Reply;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Field;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.SessionFields;
import dev.muntin.ops.snapshot.WindowFields;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a job leaves in options of its pane, and how all that tmux knows of jobs is asked for and read. */
final class JobListing {
    /** In seconds since 1970, so that {@code #{t:…}} shows it. */
    static final String STARTED = "@muntin-job-started";
    static final String COMMAND = "@muntin-job-command";
    static final String LOG = "@muntin-job-log";

    private static final Field<String> ID_FIELD = Field.userOption(JobId.OPTION);
    private static final Field<String> TAG_FIELD = Field.userOption(JobTag.OPTION);
    private static final Field<String> STARTED_FIELD = Field.userOption(STARTED);
    private static final Field<String> COMMAND_FIELD = Field.userOption(COMMAND);
    private static final Field<String> LOG_FIELD = Field.userOption(LOG);
    private static final Line LINE = new Line("job", List.of(ID_FIELD, TAG_FIELD, STARTED_FIELD, COMMAND_FIELD, LOG_FIELD, SessionFields.NAME,
            WindowFields.ID, WindowFields.NAME, PaneFields.ID, PaneFields.START_PATH, PaneFields.DEAD, PaneFields.DEAD_STATUS, PaneFields.DEAD_SIGNAL,
            PaneFields.DEAD_TIME));

    /** Enough for another three thousand years. */
    private static final int MOST_DIGITS = 11;

    /** A target that the listing of all panes does without. */
    private static final SessionTarget ANY = new SessionTarget.Id(0);

    private JobListing() {}

    /** The jobs of a session. */
    static ListPanes of(SessionTarget session) {
        return ListPanes.of(session, LINE.format()).with(ListPanes.FILTER, new Format("#{" + JobId.OPTION + "}"));
    }

    /** One job in this session, whichever others hold its window, too. */
    static ListPanes of(SessionTarget session, JobId job) {
        return ListPanes.of(session, LINE.format()).with(ListPanes.FILTER, is(job));
    }

    /** One job, wherever on the server its pane has been moved to; none if it is gone, several times if its window is linked. */
    static ListPanes of(JobId job) {
        return ListPanes.of(ANY, LINE.format()).without(ListPanes.SESSION).without(ListPanes.TARGET).with(ListPanes.ALL).with(ListPanes.FILTER, is(job));
    }

    /** What such a listing has printed. A command can hold newlines, so that no line of it tells anything. */
    static List<Job> read(Printed printed) {
        return LINE.among(printed).stream().flatMap(facts -> job(facts).stream()).distinct().toList();
    }

    /** Whether a line was broken off. */
    static boolean isBroken(Printed printed) {
        return LINE.among(printed).size() < LINE.begun(printed);
    }

    /** What an answer tells of this job, whatever hooks of the user's have printed. */
    static Optional<Job> told(JobId job, Reply reply) {
        return read(Printed.of(reply.stdout())).stream().filter(told -> told.id().equals(job)).findFirst();
    }

    /** Holds for the pane of this job. */
    static Format is(JobId job) {
        return new Format("#{==:#{" + JobId.OPTION + "}," + job + "}");
    }

    /** Nothing if somebody else has set an option of that name. */
    private static Optional<Job> job(Facts facts) {
        try {
            return Optional.of(new Job(new JobId(facts.text(ID_FIELD)), new JobTag(facts.text(TAG_FIELD)),
                    started(facts.text(STARTED_FIELD)), facts.text(SessionFields.NAME),
                    facts.of(WindowFields.ID).orElseThrow(), facts.text(WindowFields.NAME), facts.of(PaneFields.ID).orElseThrow(),
                    facts.text(COMMAND_FIELD), facts.of(PaneFields.START_PATH).map(Path::of), facts.of(LOG_FIELD).map(Path::of), state(facts)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Instant started(String seconds) {
        if (seconds.length() > MOST_DIGITS) {
            throw new IllegalArgumentException(seconds + " is no time of a job");
        }
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static JobState state(Facts facts) {
        Optional<Instant> at = facts.of(PaneFields.DEAD_TIME);
        Optional<Integer> status = facts.of(PaneFields.DEAD_STATUS);
        if (!facts.has(PaneFields.DEAD)) {
            return new JobState.Running();
        }
        return status.<JobState>map(code -> new JobState.Exited(code, at))
                .or(() -> facts.of(PaneFields.DEAD_SIGNAL).map(signal -> new JobState.Signalled(Signals.number(signal), at)))
                .orElseGet(JobState.Exiting::new);
    }
}
