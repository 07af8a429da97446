package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.compiler.plan.Part;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.argument.Key;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.CommandLanguage;
import dev.muntin.ops.word.Format;
import java.time.Duration;
import java.util.List;

/**
 * Typing that tmux itself does as soon as the prompts are there, within the chain that builds: each pane keeps what will be typed into it, with
 * its own id, which holds whatever other clients do while the chain lets them in.
 */
record LateTyping(SessionTarget.Named session, Steps steps) {
    /** Stands for the pane that keeps the operation. */
    private static final PaneTarget ITSELF = new PaneTarget.Id(0);

    private static final String TYPING = "@muntin-typing";
    private static final String NEXT = " ; ";
    private static final String ROW = "@muntin-row";
    private static final String WAIT = "@muntin-wait";
    private static final String WAITED = "@muntin-waited";
    /** tmux counts time in ticks of the system, so this is five milliseconds or so, not two. */
    private static final Duration TICK = Duration.ofMillis(2);
    /** So many ticks it looks at each of them. Who has no prompt by then has much to do, and looking at all panes takes time away from them. */
    private static final int IMPATIENT = 20;
    private static final Duration WHILE = Duration.ofMillis(20);
    private static final int TICKS_OF_WHILE = 5;
    /** Half a second, after which it is typed all the same: nothing is lost, it only looks worse. */
    private static final int MOST = 100;

    private static final String HERE = "#{history_size}:#{cursor_y}";
    private static final Format ALL = new Format("#{W:#{P:#{" + TYPING + "}}}");
    /** A shell that has drawn its prompt has moved the cursor, and to another row than that of the line before. */
    private static final String PROMPT = "#{&&:#{!=:#{cursor_x},0},#{!=:" + HERE + ",#{" + ROW + "}}}";
    private static final String LATE = waitedLonger(MOST);
    private static final Format LONG = new Format(waitedLonger(IMPATIENT));
    private static final String READY = "#{W:#{P:#{?#{?" + PROMPT + ",1," + LATE + "},#{" + TYPING + "},}}}";
    /** Types a text, which follows as the last word. */
    private static final String TEXT = allButLast(SendKeys.text(ITSELF, "text"));
    private static final String ENTER = bound(List.of(SendKeys.press(ITSELF, Key.ENTER)));
    /** Behind the only line of a pane, and behind the last of several. */
    private static final String ONLY = bound(List.of(own(TYPING)));
    private static final String LAST = bound(List.of(own(TYPING), own(ROW)));
    private static final Format AGAIN = new Format("#{E:" + WAIT + "}");

    /** The pane keeps these lines until all is built. */
    void keep(PaneTarget pane, List<LineSpec> lines, Part part) {
        for (int i = 0; i < lines.size(); i++) {
            String behind = i < lines.size() - 1 ? bound(next(i + 2, lines.get(i).enter())) : i == 0 ? ONLY : LAST;
            steps.add(part, SetOption.expanded(new OptionPlace.Pane(pane), line(i + 1), typed(lines.get(i)) + behind), lines.getFirst().origin());
        }
    }

    private static String typed(LineSpec line) {
        String text = line.typed().isEmpty() ? "" : TEXT + " " + Format.escape(CommandLanguage.quote(line.typed())) + NEXT;
        return line.enter() ? text + ENTER : text;
    }

    /** @param moves whether a prompt will be drawn below before the next one is typed */
    private static List<Operation> next(int number, boolean moves) {
        return List.of(
                moves ? SetOption.expanded(new OptionPlace.Pane(ITSELF), ROW, HERE) : own(ROW),
                SetOption.expanded(new OptionPlace.Pane(ITSELF), TYPING, "#{" + line(number) + "}"),
                own(line(number)));
    }

    private static Operation own(String option) {
        return SetOption.unset(new OptionPlace.Pane(ITSELF), option);
    }

    private static String line(int number) {
        return number == 1 ? TYPING : TYPING + "-" + number;
    }

    /** Behind this, others may have changed what is current: only the session may be spoken of. */
    void type(Part part, Origin origin) {
        Operation again = IfShell.holds(session, ALL, List.of(
                IfShell.holds(session, LONG, waits(WHILE, TICKS_OF_WHILE), waits(TICK, 1)),
                inside(AGAIN)));
        steps.add(part, SetOption.of(place(), WAIT, READY + Format.escape(CommandLanguage.command(again.words()))), origin);
        steps.add(part, IfShell.holds(session, ALL, List.of(inside(AGAIN))), origin);
        steps.add(part, SetOption.unset(place(), WAIT), origin);
        steps.add(part, SetOption.unset(place(), WAITED), origin);
    }

    private List<Operation> waits(Duration time, int ticks) {
        return List.of(RunShell.pause(time), SetOption.of(place(), WAITED, ".".repeat(ticks)).with(SetOption.APPEND));
    }

    /** A dot is kept for each tick. */
    private static String waitedLonger(int ticks) {
        return "#{!=:#{=" + ticks + ":" + WAITED + "},#{" + WAITED + "}}";
    }

    private RunShell inside(Format commands) {
        return RunShell.commands(commands).with(RunShell.TARGET, session);
    }

    private OptionPlace place() {
        return new OptionPlace.Session(session);
    }

    private static String bound(List<? extends Operation> commands) {
        StringBuilder bound = new StringBuilder();
        commands.forEach(command -> bound.append(escaped(command.words())).append(NEXT));
        return bound.toString();
    }

    private static String allButLast(Operation operation) {
        List<String> words = operation.words();
        return escaped(words.subList(0, words.size() - 1));
    }

    /** As tmux expands it for the pane: to the same, with the pane's own id for {@link #ITSELF}. */
    private static String escaped(List<String> words) {
        int target = words.indexOf("-t") + 1;
        return Format.escape(CommandLanguage.command(words.subList(0, target))) + " #{pane_id} "
                + Format.escape(CommandLanguage.command(words.subList(target + 1, words.size())));
    }
}
