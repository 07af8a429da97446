package dev.muntin.runner;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Workspace;

/** Workspaces of tests after analysis, as a private server's user has them. */
final class Analysed {
    private Analysed() {}

    static SessionSpec spec(Tmux tmux, Workspace workspace) {
        return switch (Analyzer.analyze(workspace, Surroundings.here(tmux.server.work(), tmux.server.environment()))) {
            case Analysis.Resolved resolved -> resolved.session();
            case Analysis.Rejected rejected -> throw new AssertionError(rejected.diagnostics());
        };
    }
}
