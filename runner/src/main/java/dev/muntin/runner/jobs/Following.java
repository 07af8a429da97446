package dev.muntin.runner.jobs;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.ops.CapturePane;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.Operation;
import dev.muntin.ops.PipePane;
import dev.muntin.ops.argument.LineNumber;
import dev.muntin.ops.word.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows what a job has said, and what it goes on to say: from its log, else from its pane. */
final class Following {
    private static final Duration FOR_EVER = Duration.ofDays(10_000);
    private static final Duration LAST_BYTES = Duration.ofSeconds(10);
    /** What tmux itself writes into a pane whose program has ended. */
    private static final Pattern DEAD = Pattern.compile("(?s)\\s*\\nPane is dead[^\\n]*\\s*$");

    private final Jobs jobs;
    private final Job job;
    private final OutputStream out;

    Following(Jobs jobs, Job job, OutputStream out) {
        this.jobs = jobs;
        this.job = job;
        this.out = out;
    }

    void show() throws EngineException, IOException {
        Optional<Path> log = job.log().filter(Files::exists);
        if (log.isPresent()) {
            Files.copy(log.get(), out);
        } else {
            out.write(shown(List.of(capture())));
        }
        out.flush();
    }

    /** To the end of the job. */
    void follow() throws EngineException, IOException, InterruptedException {
        Optional<Path> log = job.log().filter(Files::exists);
        if (log.isPresent()) {
            followFile(log.get());
        } else if (job.end().isPresent()) {
            show();
        } else {
            followPane();
        }
    }

    private void followFile(Path log) throws EngineException, IOException, InterruptedException {
        try (Tail tail = Tail.of(log, 0, false, out)) {
            new Watching(jobs, job.id()).await(FOR_EVER, tail::copy);
            tail.copyWhileItGrows();
        }
    }

    private void followPane() throws EngineException, IOException, InterruptedException {
        // A pane has one pipe: this one would take somebody else's away.
        if (jobs.engine().send(Request.of(List.of(DisplayMessage.print(new Format("#{pane_pipe}")).with(DisplayMessage.TARGET, job.pane())))).text().strip().equals("1")) {
            throw new IOException("its output is already being piped somewhere else");
        }
        try (Spool spool = Spool.open()) {
            Files.createFile(spool.output());
            LogWriter writer = new LogWriter(job.id(), spool.output(), false, Optional.of(spool));
            out.write(shown(List.of(capture(), PipePane.to(job.pane(), writer.line()))));
            copy(spool);
        }
    }

    private void copy(Spool spool) throws EngineException, IOException, InterruptedException {
        boolean ended = false;
        try (Tail tail = Tail.of(spool.output(), 0, false, out)) {
            new Watching(jobs, job.id()).await(FOR_EVER, tail::copy);
            ended = true;
            tail.copyAll(spool, LAST_BYTES);
        } finally {
            // The next one could not follow, and what nobody reads would be written for ever.
            if (!ended) {
                jobs.engine().send(Request.of(List.of(IfShell.holds(job.pane(), JobListing.is(job.id()), List.of(PipePane.end(job.pane()))))));
            }
        }
    }

    private CapturePane capture() {
        return CapturePane.print(job.pane()).with(CapturePane.JOINED).with(CapturePane.START, new LineNumber.Furthest());
    }

    private byte[] shown(List<Operation> chain) throws EngineException {
        Engine engine = jobs.engine();
        String text = DEAD.matcher("\n" + engine.send(Request.of(chain)).text()).replaceFirst("\n").stripTrailing();
        return text.isEmpty() ? new byte[0] : (text.substring(1) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
