package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The window, by name or number, and the pane of it, by number, where a tmuxinator project begins. */
record Startup(Setting<String> window, Setting<String> pane) {
    List<Window> in(List<Window> windows, Diagnostics problems) {
        if (windows.isEmpty()) {
            return windows;
        }
        List<Window> all = new ArrayList<>(windows);
        Optional<Integer> first = window instanceof Setting.Given<String> given ? found(given, windows, problems) : Optional.of(0);
        first.ifPresent(index -> all.set(index, focused(windows.get(index), problems)));
        return all;
    }

    private static Optional<Integer> found(Setting.Given<String> wanted, List<Window> windows, Diagnostics problems) {
        Optional<Integer> named = IntStream.range(0, windows.size()).boxed()
                .filter(index -> windows.get(index).name().asked().equals(Optional.of(wanted.value()))).findFirst();
        return named.or(() -> numbered(wanted, windows.size(), "window", problems));
    }

    private static Optional<Integer> numbered(Setting.Given<String> wanted, int count, String what, Diagnostics problems) {
        boolean fits = wanted.value().matches("[0-9]{1,4}") && Integer.parseInt(wanted.value()) < count;
        Origin origin = wanted.origin();
        if (!fits) {
            problems.report(Kind.NO_COUNTERPART, origin, "there is no " + what + " '" + wanted.value() + "' to begin in");
            return Optional.empty();
        }
        problems.report(Kind.NO_COUNTERPART, origin, "the " + what + " to begin in is counted from 0, whatever tmux counts from");
        return Optional.of(Integer.parseInt(wanted.value()));
    }

    private Window focused(Window window, Diagnostics problems) {
        List<Pane> panes = new ArrayList<>(window.panes());
        pane.ifGiven(given -> numbered(given, panes.size(), "pane", problems).ifPresent(index -> panes.set(index, focused(panes.get(index)))));
        boolean focus = this.window instanceof Setting.Given<String>;
        return new Window(window.name(), window.index(), window.directory(), window.environment(), window.shell(), window.options(),
                window.optionsAfter(), window.layout(), window.synchronize(), window.clear(), focus, window.suppressHistory(),
                window.before(), window.after(), panes, window.origin());
    }

    private static Pane focused(Pane pane) {
        return new Pane(pane.directory(), pane.environment(), pane.shell(), pane.title(), pane.size(), pane.before(), pane.commands(),
                pane.typing(), true, pane.suppressHistory(), pane.origin());
    }
}
