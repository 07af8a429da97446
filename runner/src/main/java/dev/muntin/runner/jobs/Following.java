package dev.muntin.runner.jobs;

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

/** Somebody who looks at what a job has said, and at what it goes on to say: from its log, else from its pane. */
public final class Following implements AutoCloseable {
    private static final Duration LAST_BYTES = Duration.ofSeconds(10);
    /** What tmux before 3.3 writes into a pane whose program has ended. */
    private static final String DEAD = "Pane is dead";
    /** Found among what hooks of the user's may print. */
    private static final String EPITAPH = "epitaph ";
    /** As in <code>#[fg=red]</code>. */
    private static final Pattern STYLE = Pattern.compile("#\\[[^\\]]*]");
    /** Found among what hooks of the user's may print. */
    private static final String NO_PIPE = "pipe 0";

    private final Jobs jobs;
    private final Job job;
    private final OutputStream out;
    private Optional<Spool> piped = Optional.empty();

    Following(Jobs jobs, Job job, OutputStream out) {
        this.jobs = jobs;
        this.job = job;
        this.out = out;
    }

    /** What there is. */
    public void show() throws EngineException, IOException {
        Optional<Path> log = job.log().filter(Files::isRegularFile);
        if (log.isPresent()) {
            Files.copy(log.get(), out);
        } else {
            out.write(shown(List.of(capture())));
        }
        out.flush();
    }

    /** The same, and goes on until the job ends. */
    public void follow() throws EngineException, IOException, InterruptedException {
        Optional<Path> log = job.log().filter(Files::isRegularFile);
        if (log.isPresent()) {
            followFile(log.get());
        } else if (job.end().isPresent()) {
            show();
        } else {
            followPane();
        }
    }

    private void followFile(Path log) throws EngineException, IOException, InterruptedException {
        try (Tail tail = Tail.of(log, out)) {
            new Watching(jobs, job.id()).await(Watching.FOR_EVER, tail::copy);
            tail.copyWhileItGrows();
        }
    }

    private void followPane() throws EngineException, IOException, InterruptedException {
        // A pane has one pipe: this one would take somebody else's away.
        if (jobs.engine().send(Request.of(List.of(DisplayMessage.print(new Format("pipe #{pane_pipe}")).with(DisplayMessage.TARGET, job.pane())))).text()
                .lines().noneMatch(NO_PIPE::equals)) {
            throw new IOException("somebody else follows job " + job.id() + ", or pipes its output away; 'logs' without -f shows what there is");
        }
        Spool spool = opened();
        LogWriter writer = new LogWriter(job.id(), LogWriter.NOWHERE, false, Optional.of(spool));
        out.write(shown(List.of(capture(), PipePane.to(job.pane(), writer.line()))));
        try (Tail tail = Tail.of(spool.output(), out)) {
            new Watching(jobs, job.id()).await(Watching.FOR_EVER, tail::copy);
            tail.copyAll(spool, LAST_BYTES);
        }
        Optional<String> loss = spool.loss();
        if (loss.isPresent()) {
            throw new IOException("not all that job " + job.id() + " has said is here: " + loss.get());
        }
    }

    private synchronized Spool opened() throws IOException {
        Spool spool = Spool.open();
        piped = Optional.of(spool);
        return spool;
    }

    /** Nobody looks any longer: somebody else can. */
    @Override
    public synchronized void close() {
        piped.ifPresent(spool -> {
            try (spool) {
                jobs.engine().send(Request.of(List.of(IfShell.holds(job.pane(), JobListing.is(job.id()), List.of(PipePane.end(job.pane()))))));
            } catch (EngineException e) {
                // Without a server there is no pipe.
            }
        });
        piped = Optional.empty();
    }

    private CapturePane capture() {
        return CapturePane.print(job.pane()).with(CapturePane.JOINED).with(CapturePane.START, new LineNumber.Furthest());
    }

    private byte[] shown(List<Operation> chain) throws EngineException {
        String text = jobs.engine().send(Request.of(chain)).text().stripTrailing();
        int last = text.lastIndexOf('\n') + 1;
        String said = job.end().isPresent() && isEpitaph(text.substring(last)) ? text.substring(0, last).stripTrailing() : text;
        return said.isEmpty() ? new byte[0] : (said + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether tmux itself has written this below what a job has said: what the user wants to be told there, cut off where the pane ends. */
    private boolean isEpitaph(String line) throws EngineException {
        DisplayMessage asked = DisplayMessage.print(new Format(EPITAPH + "#{E:remain-on-exit-format}")).with(DisplayMessage.TARGET, job.pane());
        String shown = line.strip();
        return line.startsWith(DEAD) || (!shown.isEmpty() && jobs.engine().send(Request.of(List.of(asked))).text().lines()
                .anyMatch(told -> told.startsWith(EPITAPH) && STYLE.matcher(told.substring(EPITAPH.length())).replaceAll("").strip().startsWith(shown)));
    }
}
