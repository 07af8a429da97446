package dev.muntin.cli.command;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.cli.progress.Parts;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.golden.Finding;
import dev.muntin.golden.Verdict;
import java.util.List;

/**
 * Says what was found of each workspace, and what that means for the caller.
 *
 * @param named the words that said which, and how to read them
 */
record GoldenReport(List<String> named, List<Finding> findings, Console console, boolean quiet) {
    ExitCode tell(boolean approving, List<String> skipped, boolean json) {
        findings.forEach(finding -> console.err().print(finding.words().apply(console.errorInk())));
        if (json) {
            console.out().print(GoldenJson.of(findings));
            return code();
        }
        findings.forEach(this::line);
        if (!quiet) {
            skipped.forEach(name -> console.say("'" + name + "' was not looked at: to read Java is to run it; tests in Java can verify it"));
            console.say(approving ? approved() : checked());
        }
        return code();
    }

    private void line(Finding finding) {
        String workspace = Printable.of(finding.file().shown());
        String approved = "'" + Printable.of(finding.file().approved()) + "'";
        switch (finding.verdict()) {
            case Verdict.AsApproved same -> { }
            case Verdict.Missing missing -> print(workspace + ": no plan is approved yet: there is no " + approved);
            case Verdict.Changed changed -> {
                print(workspace + ": the plan is not the approved one of " + approved);
                changed.difference().forEach(line -> console.out().println(coloured(Printable.of(line), console.ink())));
            }
            case Verdict.Orphaned orphaned -> print(workspace + ": this workspace has gone, its approved plan has not: " + approved);
            case Verdict.Rejected rejected -> print(workspace + ": there is no plan: the workspace has errors");
            case Verdict.Unreadable unreadable -> print(workspace + ": " + approved + " cannot be read: " + unreadable.why());
            case Verdict.Written written -> print(workspace + ": " + (written.first() ? "approved, " + approved + " is new" : "approved, " + approved + " has changed"));
            case Verdict.Removed removed -> print(workspace + ": this workspace has gone, and now " + approved + ", too");
            case Verdict.Unwritable unwritable -> print(workspace + ": " + approved + " cannot be changed: " + unwritable.why());
        }
    }

    private void print(String line) {
        console.out().println(console.ink().strong(line));
    }

    private static String coloured(String line, Ink ink) {
        return switch (line.charAt(0)) {
            case '-' -> ink.bad(line);
            case '+' -> ink.good(line);
            default -> line;
        };
    }

    private String checked() {
        if (same() == findings.size()) {
            return Parts.counted(findings.size(), "plan") + " as approved";
        }
        String open = findings.size() - same() + " of " + Parts.counted(findings.size(), "plan") + " not as approved";
        return findings.stream().anyMatch(finding -> finding.verdict().canBeApproved()) ? open + "; once you have read it: " + command("approve") : open;
    }

    private String approved() {
        long changed = findings.stream().filter(finding -> finding.verdict() instanceof Verdict.Written || finding.verdict() instanceof Verdict.Removed).count();
        if (changed > 0) {
            return Parts.counted((int) changed, "approved plan") + " changed; look at the difference before you commit it, and then: " + command("check");
        }
        return "nothing was written; " + same() + " of " + Parts.counted(findings.size(), "plan") + " as approved";
    }

    private String command(String what) {
        return "muntin golden " + what + " " + PosixShell.line(named);
    }

    private long same() {
        return findings.stream().filter(finding -> finding.verdict() instanceof Verdict.AsApproved).count();
    }

    /** An approving run that has changed something fails, too, so that nobody takes it for a check. */
    private ExitCode code() {
        if (findings.stream().anyMatch(finding -> finding.verdict() instanceof Verdict.Rejected)) {
            return ExitCode.USAGE;
        }
        return same() == findings.size() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
