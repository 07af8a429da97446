package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Pane;
import dev.muntin.dsl.PaneSize;

/** Panes as a workspace file writes them. */
final class PaneTree {
    private PaneTree() {}

    /** As short as it can be. */
    static Datum of(Pane pane) {
        Datum.Mapping full = full(pane);
        return switch (full.entries().size()) {
            case 0 -> new Datum.Nothing();
            case 1 -> full.at(Key.SHELL_COMMAND.word()).orElse(full);
            default -> full;
        };
    }

    private static Datum.Mapping full(Pane pane) {
        Tree tree = new Tree()
                .text(Key.TITLE, pane.title())
                .text(Key.START_DIRECTORY, pane.directory())
                .own(Key.ENVIRONMENT, pane.environment())
                .text(Key.SHELL, pane.shell())
                .flag(Key.FOCUS, pane.focus())
                .truth(Key.SUPPRESS_HISTORY, pane.suppressHistory())
                .typing(pane.typing())
                .commands(Key.SHELL_COMMAND_BEFORE, pane.before())
                .commands(Key.SHELL_COMMAND, pane.commands());
        pane.size().ifGiven(size -> tree.value(Key.SIZE, switch (size.value()) {
            case PaneSize.Cells cells -> new Datum.Amount(cells.count());
            case PaneSize.Percent percent -> new Datum.Text(percent.share() + "%");
        }));
        return tree.mapping();
    }
}
