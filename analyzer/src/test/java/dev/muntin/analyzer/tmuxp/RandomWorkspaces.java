package dev.muntin.analyzer.tmuxp;

import static dev.muntin.dsl.Workspace.workspace;

import dev.muntin.dsl.CommandBuilder;
import dev.muntin.dsl.PaneBuilder;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.WindowBuilder;
import dev.muntin.dsl.Workspace;
import dev.muntin.dsl.WorkspaceBuilder;
import java.time.Duration;
import java.util.Random;

/** Workspaces that nobody would write, the same ones for the same seed. */
public final class RandomWorkspaces {
    private static final String[] PIECES = {
        "a", "yes", "0", "1", ":", " ", "-", "#", "\n", "\t", "'", "\"", "\\", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`",
        "é", "👍", "\u0001", "\u0085", "\u2028", "\uFEFF", "~", ".", "$", "null", "<<", "=", "?",
    };

    private final Random random;

    public RandomWorkspaces(long seed) {
        random = new Random(seed);
    }

    public Workspace next() {
        return workspace(text(), this::session);
    }

    private void session(WorkspaceBuilder w) {
        maybe(() -> w.directory(text()));
        maybe(() -> w.environment(text(), text()).environment(text(), text()));
        maybe(() -> w.option(text(), text()));
        maybe(() -> w.globalOption(text(), text()));
        maybe(() -> w.beforeScript(text()));
        maybe(() -> w.onStart(text()).onExit(text(), text()));
        maybe(() -> w.readiness(Readiness.NEVER));
        maybe(() -> w.suppressHistory(random.nextBoolean()));
        maybe(() -> w.before(text()));
        for (int i = random.nextInt(3); i > 0; i--) {
            w.window(text(), this::window);
        }
    }

    private void window(WindowBuilder w) {
        maybe(() -> w.index(random.nextInt(100)));
        maybe(() -> w.directory(text()));
        maybe(() -> w.environment(text(), text()));
        maybe(() -> w.shell(text()));
        maybe(() -> w.option(text(), text()).optionAfter(text(), text()));
        maybe(() -> w.layout(text()));
        maybe(() -> w.synchronize(random.nextBoolean() ? Synchronize.BEFORE : Synchronize.AFTER));
        maybe(w::clear);
        maybe(w::focus);
        maybe(() -> w.before(text(), this::command).after(text(), text()));
        for (int i = random.nextInt(4); i > 0; i--) {
            w.pane(this::pane);
        }
    }

    private void pane(PaneBuilder p) {
        maybe(() -> p.directory(text()));
        maybe(() -> p.environment(text(), text()));
        maybe(() -> p.shell(text()).title(text()));
        maybe(() -> p.cells(random.nextInt(100)));
        maybe(() -> p.percent(random.nextInt(100)));
        maybe(() -> p.enter(random.nextBoolean()).sleepBefore(pause()));
        maybe(p::focus);
        maybe(() -> p.before(text()));
        for (int i = random.nextInt(3); i > 0; i--) {
            p.run(text());
            maybe(() -> p.run(text(), this::command));
        }
    }

    private void command(CommandBuilder c) {
        maybe(() -> c.enter(random.nextBoolean()));
        maybe(() -> c.sleepBefore(pause()));
        maybe(() -> c.sleepAfter(pause()));
    }

    private Duration pause() {
        return Duration.ofNanos(random.nextLong(100_000_000_000L));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private void maybe(Runnable say) {
        if (random.nextInt(3) == 0) {
            say.run();
        }
    }
}
