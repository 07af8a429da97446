package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Part;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.CommandLanguage;
import dev.muntin.ops.word.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Typing that tmux itself does as soon as the prompts are there, within the chain that builds: each pane keeps what will be typed into it, with
 * its own id, which holds whatever other clients do while the chain lets them in.
 */
record LateTyping(SessionTarget.Named session, Steps steps) {
    /** Stands for the pane that keeps the operation. */
    static final PaneTarget ITSELF = new PaneTarget.Id(0);

    private static final String TYPING = "@muntin-typing";
    private static final String WAIT = "@muntin-wait";
    private static final String WAITED = "@muntin-waited";
    private static final Duration PERIOD = Duration.ofMillis(5);
    /** A second, after which it is typed all the same: nothing is lost, it only looks worse. */
    private static final int PERIODS = 200;

    private static final Format KEPT = new Format("#{W:#{P:#{" + TYPING + "}}}");
    /** A shell that has drawn its prompt has moved the cursor. */
    private static final String UNREADY = "#{W:#{P:#{?" + TYPING + ",#{?#{==:#{cursor_x}:#{cursor_y},0:0},#{?pane_dead,,1},},}}}";
    private static final Format GOES_ON = new Format("#{?" + UNREADY + ",#{e|<:#{" + WAITED + "}," + PERIODS + "},}");

    /** The pane keeps these, which name {@link #ITSELF}, until all is built. */
    void keep(PaneTarget pane, List<SendKeys> keys, Part part, Origin origin) {
        List<List<String>> commands = new ArrayList<>(keys.stream().map(LateTyping::bound).toList());
        commands.add(bound(SetOption.unset(new OptionPlace.Pane(ITSELF), TYPING)));
        String kept = CommandLanguage.line(commands) + " ; ";
        steps.add(part, SetOption.of(new OptionPlace.Pane(pane), TYPING, kept).with(SetOption.EXPANDED), origin);
    }

    /** Behind this, others may have changed what is current: only the session may be spoken of. */
    void type(Part part, Origin origin) {
        Format wait = new Format("#{" + WAIT + "}");
        steps.add(part, SetOption.of(place(), WAIT, CommandLanguage.line(List.of(wait(wait).words()))), origin);
        steps.add(part, IfShell.holds(session, wait, List.of(inside(wait))), origin);
        steps.add(part, IfShell.holds(session, KEPT, List.of(inside(KEPT))), origin);
        steps.add(part, SetOption.unset(place(), WAIT), origin);
        steps.add(part, SetOption.unset(place(), WAITED), origin);
    }

    private Operation wait(Format again) {
        return IfShell.holds(session, GOES_ON, List.of(
                RunShell.pause(PERIOD),
                SetOption.of(place(), WAITED, "#{e|+:#{" + WAITED + "},1}").with(SetOption.EXPANDED),
                inside(again)));
    }

    private RunShell inside(Format commands) {
        return RunShell.commands(commands).with(RunShell.TARGET, session);
    }

    private OptionPlace place() {
        return new OptionPlace.Session(session);
    }

    /** As tmux expands it for the pane: to the same, with the pane's own id for {@link #ITSELF}. */
    private static List<String> bound(Operation operation) {
        List<String> words = operation.words();
        int target = words.indexOf("-t") + 1;
        List<String> bound = new ArrayList<>(words.stream().map(Format::escape).toList());
        bound.set(target, "#{pane_id}");
        return bound;
    }
}
