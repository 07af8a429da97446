package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;

import dev.muntin.dsl.PaneBuilder;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.WindowBuilder;
import dev.muntin.dsl.Workspace;
import dev.muntin.dsl.WorkspaceBuilder;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.Placement;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Workspaces that can be built, in all that they can ask for; the same ones for the same seed. */
final class DrawnWorkspaces {
    private static final List<String> NAMES = List.of("editor", "a b", "it's; #{x}", "#(touch y)", "1", "-n", "été", "日本", "{marked}", "+1", "same");
    private static final List<String> LINES = List.of("ls", "echo 'a;", ";", "$(touch y) ${w1p2}", "Enter", "-l --", "#{pane_id} %H", "two\nlines", "日本 👍", "\\;");
    private static final List<String> VALUES = List.of("1", "it's", "#{pane_id}", "$HOME;", "é ☃", "");
    private static final List<String> DIRECTORIES = List.of("/", "/tmp", "/usr", "/usr/lib");
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final List<LayoutName> LAYOUTS = List.of(LayoutName.EVEN_HORIZONTAL, LayoutName.EVEN_VERTICAL, LayoutName.MAIN_HORIZONTAL,
            LayoutName.MAIN_VERTICAL, LayoutName.TILED);

    private final RandomGenerator random;

    DrawnWorkspaces(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    Workspace next() {
        return workspace("dev", this::session);
    }

    private void session(WorkspaceBuilder w) {
        // Nothing of a shell's own start is to be seen, and no program ends by what is typed.
        w.option("default-command", "exec sleep 1000");
        maybe(() -> w.directory(of(DIRECTORIES)));
        maybe(() -> w.environment("A", of(VALUES)));
        maybe(() -> w.option("@kept", of(VALUES)));
        maybe(() -> w.option("base-index", random.nextInt(4)));
        maybe(() -> w.option("renumber-windows", random.nextBoolean()));
        maybe(() -> w.globalOption("@global", of(VALUES)));
        maybe(() -> w.before(of(LINES)));
        maybe(() -> w.suppressHistory(random.nextBoolean()));
        int first = random.nextInt(20);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int index = first + 3 * i;
            named(w, window -> window(window, index));
        }
    }

    private void named(WorkspaceBuilder w, Consumer<WindowBuilder> window) {
        if (random.nextInt(12) == 0) {
            w.window(window);
        } else {
            w.window(of(NAMES), window);
        }
    }

    /** @param index one that no other window asks for, and that no free one can reach */
    private void window(WindowBuilder w, int index) {
        int panes = 1 + (random.nextInt(8) == 0 ? random.nextInt(12) : random.nextInt(4));
        maybe(() -> w.directory(of(DIRECTORIES)));
        maybe(() -> w.environment("B", of(VALUES)));
        maybe(() -> w.option("@noted", of(VALUES)));
        maybe(() -> w.option("main-pane-width", random.nextInt(150)));
        maybe(() -> w.layout(of(LAYOUTS).word()));
        maybe(() -> custom(w, panes));
        rarely(() -> w.index(30 + index));
        rarely(() -> w.shell("exec sleep 1001"));
        rarely(() -> w.synchronize(of(List.of(Synchronize.values()))));
        rarely(() -> w.optionAfter("@noted", of(VALUES)));
        rarely(() -> w.after(of(LINES)));
        rarely(w::clear);
        maybe(w::focus);
        for (int i = 0; i < panes; i++) {
            w.pane(this::pane);
        }
    }

    private void custom(WindowBuilder w, int panes) {
        Size size = new Size(100 + random.nextInt(150), 30 + random.nextInt(40));
        if (Placement.of(of(LAYOUTS), panes + random.nextInt(2), size, LayoutOptions.DEFAULT, TmuxVersion.of(3, 2)) instanceof Placement.Fits fits) {
            CustomLayout.of(fits.cells()).ifPresent(layout -> w.layout(layout.text()));
        }
    }

    private void pane(PaneBuilder p) {
        maybe(() -> p.directory(of(DIRECTORIES)));
        maybe(() -> p.environment("C", of(VALUES)));
        maybe(() -> p.enter(random.nextBoolean()));
        rarely(() -> p.title(of(NAMES)));
        rarely(() -> p.cells(1 + random.nextInt(20)));
        rarely(() -> p.percent(1 + random.nextInt(99)));
        rarely(() -> p.shell("exec sleep 1002"));
        rarely(() -> p.sleepBefore(SHORT));
        rarely(() -> p.sleepAfter(SHORT));
        maybe(p::focus);
        for (int i = random.nextInt(3); i > 0; i--) {
            p.run(of(LINES));
        }
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void maybe(Runnable say) {
        oneIn(3, say);
    }

    private void rarely(Runnable say) {
        oneIn(12, say);
    }

    private void oneIn(int times, Runnable say) {
        if (random.nextInt(times) == 0) {
            say.run();
        }
    }
}
