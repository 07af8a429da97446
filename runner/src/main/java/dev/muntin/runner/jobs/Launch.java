package dev.muntin.runner.jobs;

import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.plan.ManualSize;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.PipePane;
import dev.muntin.ops.RenameWindow;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.Spot;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one dispatch that starts a job: its pane, its options, its log, and at the end what has come to stand.
 *
 * @param keeping what tmux is told to keep: all, as long as somebody waits for the job, and else what its user asked for
 * @param log who writes down the output: for the log that was asked for, for somebody who waits, or for both
 */
record Launch(JobId id, Instant now, JobSpec spec, Keeping keeping, Optional<LogWriter> log, SessionTarget session, Path directory, Map<String, String> environment) {
    /** Only this release refuses colons and dots. */
    private static final Format REFUSES_MARKS = new Format("#{==:#{version},3.7}");

    List<Operation> operations() {
        List<Operation> chain = new ArrayList<>(switch (spec.place()) {
            case JobPlace.OwnWindow own -> inOwnWindow();
            case JobPlace.Beside beside -> beside(beside.window());
        });
        chain.add(JobListing.of(session, id));
        return chain;
    }

    /** The window is called by the id as long as it has to be found: its later name can hold what ends a target, and need not be the only one. */
    private List<Operation> inOwnWindow() {
        WindowTarget window = new WindowTarget.Named(session, id.text());
        NewWindow made = NewWindow.in(session, id.text(), start());
        List<Operation> chain = new ArrayList<>(ManualSize.setAsideIn(session));
        chain.add(spec.focus() ? made : made.with(NewWindow.DETACHED));
        chain.add(ManualSize.putBack());
        chain.addAll(decorations(window));
        String stamp = Timestamp.of(now);
        chain.add(IfShell.holds(window, REFUSES_MARKS,
                List.of(RenameWindow.of(window, String.join("-", "job", spec.tag().text().replace('.', '-'), stamp))),
                List.of(RenameWindow.of(window, String.join(":", "job", spec.tag().text(), stamp)))));
        return chain;
    }

    /** The new pane is the window's active one until its options are set: nothing else names it. */
    private List<Operation> beside(WindowTarget window) {
        List<Operation> chain = new ArrayList<>(List.of(SplitWindow.of(window, start())));
        chain.addAll(decorations(window));
        chain.add(spec.focus() ? SelectWindow.of(window) : SelectPane.of(new PaneTarget.Within(window, new Spot.Previous())));
        return chain;
    }

    private List<Operation> decorations(PaneTarget pane) {
        OptionPlace place = new OptionPlace.Pane(pane);
        List<Operation> chain = new ArrayList<>(List.of(
                SetOption.of(place, "remain-on-exit", keeping.option()),
                SetOption.of(place, JobTag.OPTION, spec.tag().text()),
                SetOption.of(place, JobListing.STARTED, Long.toString(now.getEpochSecond())),
                SetOption.of(place, JobListing.COMMAND, PosixShell.line(spec.command()))));
        spec.log().file(id).ifPresent(file -> chain.add(SetOption.of(place, JobListing.LOG, file.toString())));
        log.ifPresent(writer -> chain.add(PipePane.to(pane, writer.line())));
        chain.add(SetOption.of(place, JobId.OPTION, id.text()));
        return chain;
    }

    private Start start() {
        List<String> words = new ArrayList<>(List.of("-c", Script.WRAPPER.text(), "muntin"));
        // tmux gives a program the PATH of its client, whatever else it was told.
        String path = Optional.ofNullable(environment.get("PATH")).map(own -> "PATH=" + PosixShell.quote(own) + "; export PATH\n").orElse("");
        words.addAll(List.of("/bin/sh", "-c", path + Script.LINGERING.text(), "muntin"));
        words.addAll(spec.command());
        return new Start(directory.toString(), environment, new Program.Direct("/bin/sh", words));
    }
}
