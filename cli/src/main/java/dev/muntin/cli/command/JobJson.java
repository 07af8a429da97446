package dev.muntin.cli.command;

import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.runner.jobs.Job;
import dev.muntin.runner.jobs.JobState;
import dev.muntin.runner.jobs.Timestamp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jobs as scripts read them. */
final class JobJson {
    private JobJson() {}

    /** The job that was started. */
    static String reference(Job job) {
        return Json.line(out -> out.object(() -> {
            name(job, out);
            text("log_file", job.log().map(Path::toString), out);
            facts(job, out);
        }));
    }

    static String list(List<Job> jobs) {
        return Json.line(out -> out.list(jobs, job -> out.object(() -> {
            name(job, out);
            text("log_file", job.log().map(Path::toString), out);
            state(job.state(), out);
            facts(job, out);
        })));
    }

    static String killed(List<Job> jobs) {
        List<String> windows = jobs.stream().map(job -> "@" + job.window().number()).distinct().toList();
        return Json.line(out -> out.object(() -> out.field("killed").list(windows, out::text)));
    }

    static String word(JobState state) {
        return switch (state) {
            case JobState.Running running -> "running";
            case JobState.Exiting exiting -> "exiting";
            case JobState.Exited exited -> "exited";
            case JobState.Signalled signalled -> "exited";
        };
    }

    private static void name(Job job, JsonWriter out) {
        out.field("job_id").text(job.id().text());
        out.field("tag").text(job.tag().text());
        out.field("ts_utc").text(Timestamp.of(job.started()));
        out.field("session_name").text(job.session());
        out.field("window_id").text("@" + job.window().number());
        out.field("window_name").text(job.windowName());
        out.field("pane_id").text("%" + job.pane().number());
    }

    private static void facts(Job job, JsonWriter out) {
        out.field("command").text(job.command());
        text("directory", job.directory().map(Path::toString), out);
    }

    private static void state(JobState state, JsonWriter out) {
        out.field("pane_dead").number(state instanceof JobState.Running ? 0 : 1);
        number("pane_dead_status", state instanceof JobState.Exited exited ? Optional.of((long) exited.status()) : Optional.empty(), out);
        number("pane_dead_signal", state instanceof JobState.Signalled killed ? Optional.of((long) killed.signal()) : Optional.empty(), out);
        number("pane_dead_time", state.at().map(Instant::getEpochSecond), out);
        out.field("state").text(word(state));
    }

    private static void text(String name, Optional<String> text, JsonWriter out) {
        JsonWriter field = out.field(name);
        text.ifPresentOrElse(field::text, field::nothing);
    }

    private static void number(String name, Optional<Long> number, JsonWriter out) {
        JsonWriter field = out.field(name);
        number.ifPresentOrElse(field::number, field::nothing);
    }
}
