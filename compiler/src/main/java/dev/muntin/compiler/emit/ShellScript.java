package dev.muntin.compiler.emit;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Captures;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.channel.SourceLine;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as a script for any POSIX shell: it builds the same session on a machine that has tmux and nothing of ours, or leaves nothing behind. */
public final class ShellScript {
    private static final String NEXT = " \\; \\\n     ";

    private final Blanks blanks;
    private final Plan plan;
    private final List<String> tmux;
    private final StringBuilder script = new StringBuilder();

    private ShellScript(Blanks blanks, Plan plan, List<String> tmux) {
        this.blanks = blanks;
        this.plan = plan;
        this.tmux = tmux;
    }

    /**
     * @param plans makes the plan for a nonce; each run of the script has its own
     * @param tmux the words that start tmux
     */
    public static String of(Function<String, Plan> plans, List<String> tmux) {
        Blanks blanks = Blanks.in(plans);
        return new ShellScript(blanks, plans.apply(blanks.nonce()), tmux).text();
    }

    private String text() {
        head();
        if (plan.steps().getFirst() instanceof RunScript) {
            guard();
        }
        for (int i = 0; i < plan.steps().size(); i++) {
            append(plan.steps().get(i), i + 1);
        }
        line("case $answer in");
        line("*\"$nonce $nonce\"*) ;;");
        line("*) undo ;;");
        line("esac");
        return script.toString();
    }

    private void head() {
        line("#!/bin/sh");
        line("# Builds the session " + comment(plan.shape().session()) + " as muntin does, planner " + plan.planner() + ": needs tmux and nothing else.");
        if (plan.dispatches().stream().anyMatch(Dispatch::isWrapped)) {
            line("# For tmux 3.3 and newer; the planner atomic makes one for 3.2, too.");
        }
        line("set -u");
        line("nonce=sh-$$-$(date +%s)");
        line("tmux() {");
        line("  command " + PosixShell.line(tmux) + " -u \"$@\"");
        line("}");
        line("# Ends the session if this very run has made it.");
        line("undo() {");
        line("  tmux " + chain(undoing()) + " >/dev/null 2>&1");
        line("  echo " + PosixShell.quote("session '" + Printable.of(plan.shape().session()) + "' was not built") + " >&2");
        line("  exit 1");
        line("}");
        if (captures().findAny().isPresent()) {
            line("# An id that the last answer tells: the window's (2) or the pane's (3) of what was made under this name.");
            line("told() {");
            line("  printf '%s\\n' \"$answer\" | sed -n \"s/^\\(S [^ ]* \\)\\{0,1\\}$nonce:$1 \\(@[0-9]*\\) \\(%[0-9]*\\)\\$/\\\\$2/p\"");
            line("}");
        }
    }

    private Stream<String> captures() {
        return plan.dispatches().stream().flatMap(dispatch -> captures(dispatch).stream());
    }

    private List<Operation> undoing() {
        SessionTarget session = new SessionTarget.Named(plan.shape().session());
        List<Operation> all = new ArrayList<>(plan.repair());
        all.add(IfShell.holds(session, new Format("#{==:#{" + Listing.TAG.name() + "}," + plan.nonce() + "}"), List.of(KillSession.of(session))));
        return all;
    }

    /** Scripts run for a session that is going to be built. */
    private void guard() {
        Operation there = ListPanes.of(new SessionTarget.Named(plan.shape().session()), new Format("#{session_id}"));
        line("");
        line("if tmux " + blanks.words(there) + " >/dev/null 2>&1; then");
        line("  echo " + PosixShell.quote("session '" + Printable.of(plan.shape().session()) + "' was there already") + " >&2");
        line("  exit 1");
        line("fi");
    }

    private void append(PlanStep step, int number) {
        line("");
        switch (step) {
            case Dispatch dispatch -> append(dispatch, number);
            case HostStep outside -> append(outside);
        }
    }

    private void append(Dispatch dispatch, int number) {
        line("# Step " + number + ": " + dispatch.operations().stream().map(operation -> comment(operation.part().words())).distinct()
                .collect(Collectors.joining("; ")));
        boolean fits = Argv.of(dispatch.chain()).fits();
        line("answer=$(" + (fits
                ? "tmux " + chain(dispatch.chain())
                : "printf %s " + blanks.quote(SourceLine.of(dispatch.chain().stream().map(operation -> operation.retarget(blanks)).toList()).text())
                        + " | tmux start-server \\; source-file -") + ")" + (number == plan.steps().size() ? "" : " || undo"));
        for (String name : captures(dispatch)) {
            line(name.substring(0, name.indexOf('p')) + "=$(told " + name + " 2)");
            line(name + "=$(told " + name + " 3)");
            line("[ -n \"$" + name + "\" ] || undo");
        }
    }

    private List<String> captures(Dispatch dispatch) {
        return dispatch.body().stream().map(Operation::printed).flatMap(Optional::stream)
                .map(line -> Captures.named(line, plan.nonce())).flatMap(Optional::stream).toList();
    }

    private void append(HostStep step) {
        switch (step) {
            case Pause pause -> line("sleep " + pause.seconds());
            case RunScript script -> line(HostWords.of(script) + (script.needed() ? " || exit 1" : ""));
            case AwaitReady ready -> await(ready);
        }
    }

    /** A shell that has written its prompt has moved the cursor. */
    private void await(AwaitReady ready) {
        line("for pane in " + ready.prompts().stream().map(Prompt::pane).map(blanks::pane).map(PaneTarget::asPane).map(blanks::quote).collect(Collectors.joining(" ")) + "; do");
        line("  for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do");
        line("    [ \"$(tmux display-message -p -t \"$pane\" '#{cursor_x},#{cursor_y}')\" = 0,0 ] || break");
        line("    sleep 0.1");
        line("  done");
        line("done");
    }

    private String chain(List<Operation> operations) {
        return operations.stream().map(blanks::words).collect(Collectors.joining(NEXT));
    }

    private static String comment(String text) {
        return Printable.of(text);
    }

    private void line(String text) {
        script.append(text).append('\n');
    }
}
