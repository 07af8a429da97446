package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.PaneSize;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of the analysis that looks at the panes of one window; everything that it is made with is what they inherit.
 *
 * @param before typed into each pane first
 * @param after typed into each pane in the end
 */
record Panes(
        Values values,
        Directories directories,
        Diagnostics diagnostics,
        Setting<Path> directory,
        Assignments environment,
        Setting<String> shell,
        Setting<Boolean> suppressHistory,
        List<Command> before,
        List<Command> after) {
    private static final int ALL = 100;

    PaneSpec pane(Pane pane, boolean first) {
        boolean suppress = pane.suppressHistory().or(suppressHistory).orElse(true);
        List<Command> commands = new ArrayList<>(before);
        commands.addAll(pane.before());
        commands.addAll(pane.commands());
        Lines lines = new Lines(values, diagnostics);
        List<LineSpec> typed = lines.of(commands, pane.typing(), suppress);
        return new PaneSpec(
                directories.of(pane.directory(), directory),
                pane.environment().asked().map(values::environment).orElse(environment),
                program(values.shell(pane.shell()), first),
                title(pane),
                size(pane.size()),
                typed,
                lines.of(after, Typing.UNSAID, suppress),
                pane.focus(),
                pane.origin());
    }

    /** As in tmuxp, empty text stands for the default shell, but in the first pane it says nothing. */
    private Setting<String> program(Setting<String> own, boolean first) {
        boolean silent = first && own.orElse("").isEmpty();
        Setting<String> program = silent ? shell : own.or(shell);
        return program.orElse("").isEmpty() ? Setting.absent() : program;
    }

    private Setting<String> title(Pane pane) {
        Setting<String> title = values.text(pane.title());
        title.ifGiven(given -> {
            if (given.value().chars().anyMatch(Character::isISOControl)) {
                diagnostics.report(Kind.BAD_VALUE, given.origin(), "a title with control characters is changed by tmux");
            } else if (given.value().indexOf('\\') >= 0) {
                diagnostics.report(Kind.BAD_VALUE, given.origin(), "a title with a backslash is changed by some tmux, which doubles it");
            }
        });
        return title;
    }

    private Setting<PaneSize> size(Setting<PaneSize> written) {
        written.ifGiven(size -> {
            boolean possible = switch (size.value()) {
                case PaneSize.Cells cells -> cells.count() > 0;
                case PaneSize.Percent percent -> percent.share() > 0 && percent.share() <= ALL;
            };
            if (!possible) {
                diagnostics.report(Kind.BAD_VALUE, size.origin(), "the size of a pane is a number of cells, or from 1% to 100%");
            }
        });
        return written;
    }
}
