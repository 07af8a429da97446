package dev.muntin.cli.command;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.analyzer.source.Reason;
import dev.muntin.cli.doctor.Examination;
import dev.muntin.cli.doctor.Finding;
import dev.muntin.cli.doctor.FindingsJson;
import dev.muntin.cli.doctor.Machine;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code doctor}: says what on this machine keeps muntin from working well. */
final class Doctor implements Command {
    private static final String WORKSPACES = "workspaces";
    private static final Syntax SYNTAX = new Syntax("doctor", "", "examine tmux, shell, Java and workspaces, and say what helps; changes nothing",
            List.of(JsonOption.OPTION), List.of("muntin doctor", "muntin doctor -L work --json"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Machine machine = new Machine(console.environment(), Server.of(call, console));
        List<Finding> findings = new ArrayList<>();
        Examination.ALL.forEach(examination -> findings.addAll(examination.of(machine)));
        findings.add(workspaces(console));
        if (JsonOption.isIn(call)) {
            console.out().print(FindingsJson.of(findings));
        } else {
            findings.stream().filter(finding -> finding.level() != Finding.Level.OK || !call.has("-q")).forEach(finding -> print(finding, console));
        }
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.FAIL) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static Finding workspaces(Console console) {
        Path folder = NamedWorkspaces.of(console).folder();
        try {
            List<ListedWorkspace> all = ListedWorkspace.all(console);
            long named = all.stream().filter(ListedWorkspace::named).count();
            return Finding.ok(WORKSPACES, named + " in " + folder + ", " + (all.size() - named) + " in this folder and around it");
        } catch (IOException e) {
            return Finding.warn(WORKSPACES, "cannot look into " + folder + ": " + Reason.of(e), "chmod u+rx " + folder);
        }
    }

    private static void print(Finding finding, Console console) {
        Ink ink = console.ink();
        String word = Printable.clipped(finding.level().word(), 6);
        String level = switch (finding.level()) {
            case OK -> ink.good(word);
            case WARN -> ink.warning(word);
            case FAIL -> ink.bad(word);
        };
        console.out().println(level + Printable.clipped(finding.about(), 12) + Printable.of(finding.words()));
        if (!finding.cure().isEmpty()) {
            console.out().println(" ".repeat(18) + "cure: " + Printable.of(finding.cure()));
        }
    }
}
