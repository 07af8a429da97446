package dev.muntin.runner.freeze;

import dev.muntin.analyzer.Literals;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.OptionValue;
import dev.muntin.ops.snapshot.SessionFields;
import dev.muntin.ops.snapshot.WindowSnapshot;
import dev.muntin.ops.target.NameFault;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what was seen of a session into a workspace. Nothing is executed, and whatever things are called, their names stay text. */
public final class SessionImage {
    // What a new session is told by everybody who makes one.
    private static final Set<String> USUAL = Set.of("default-size");
    private static final String DEFAULT_NAME = "session";

    private final Sight sight;
    private final Processes processes;
    private final Losses losses = new Losses();

    private SessionImage(Sight sight, Processes processes) {
        this.sight = sight;
        this.processes = processes;
    }

    /** What is seen of a session and its processes, said as a workspace. */
    public static Frozen of(Sight sight, Processes processes) {
        SessionImage image = new SessionImage(sight, processes);
        return new Frozen(image.workspace(), image.losses.all());
    }

    private Workspace workspace() {
        if (!sight.hooks().isEmpty()) {
            losses.add("hooks are left out: " + String.join(", ", sight.hooks()));
        }
        if (!sight.hidden().isEmpty()) {
            losses.add("hidden variables are left out: " + String.join(", ", sight.hidden()));
        }
        shared();
        Setting<String> directory = directory();
        return new Workspace(Setting.given(Literals.of(name()), Origin.UNKNOWN), directory, environment(), options(), Assignments.NONE, Setting.absent(),
                Hooks.NONE, Readiness.AUTO, Setting.absent(), List.of(), windows(directory), Origin.UNKNOWN);
    }

    private Setting<String> directory() {
        String path = sight.session().path();
        if (PaneImage.Directories.isSayable(path)) {
            return Setting.given(Literals.of(path), Origin.UNKNOWN);
        }
        losses.add("the session's directory is gone, or cannot be named: '" + path + "'");
        return Setting.absent();
    }

    /** A workspace makes its windows: it shares none, and shows each in one place. */
    private void shared() {
        Optional<String> group = sight.session().group().filter(name -> sight.session().facts().of(SessionFields.GROUP_SIZE).orElse(0) > 1);
        group.ifPresent(name -> losses.add("the session shares its windows with others of group '" + name + "', the workspace will not"));
        Map<WindowTarget.Id, Integer> seen = new HashMap<>();
        for (WindowSnapshot window : sight.session().windows()) {
            Integer first = seen.putIfAbsent(window.id(), window.index());
            if (first != null) {
                losses.add("window " + window.index() + " is window " + first + ", linked; the workspace makes two");
            } else if (window.linked() && group.isEmpty() && isAlone(window)) {
                losses.add("window " + window.index() + " is linked to another session, too; the workspace makes one of its own");
            }
        }
    }

    private boolean isAlone(WindowSnapshot window) {
        return sight.session().windows().stream().filter(other -> other.id().equals(window.id())).count() == 1;
    }

    /** Some tmux keeps names that another cannot address. */
    private String name() {
        String name = sight.session().name();
        if (NameFault.session(name).isEmpty() && Kinds.NEW_SESSION.since(new SessionTarget.Named(name)).equals(TmuxVersion.OLDEST)) {
            return name;
        }
        String other = name.replaceAll("[.:$\\\\\\p{Cntrl}]+", "-");
        String given = other.isBlank() ? DEFAULT_NAME : other;
        losses.add("a session cannot be called '" + name + "' everywhere; it becomes '" + given + "'");
        return given;
    }

    private List<Window> windows(Setting<String> directory) {
        boolean indexed = !isCounted(sight.session().windows());
        List<Window> windows = new ArrayList<>();
        sight.session().windows().forEach(window -> windows.add(new WindowImage(sight, window, processes, losses).window(directory, indexed)));
        return windows;
    }

    /** Whether the windows stand where new ones would. */
    private boolean isCounted(List<WindowSnapshot> windows) {
        int base = sight.options().text("base-index").map(Integer::parseInt).orElse(0);
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).index() != base + i) {
                return false;
            }
        }
        return true;
    }

    private Assignments options() {
        OptionImage said = OptionImage.of(sight.options(), USUAL);
        said.late().entries().keySet().forEach(name -> losses.add("the session's option '" + name + "' has a value that a workspace would change"));
        return said.early();
    }

    /** Without what tmux itself copies from whoever attaches. */
    private Assignments environment() {
        Assignments environment = Assignments.NONE;
        for (Map.Entry<String, String> variable : sight.environment().values().entrySet()) {
            Optional<String> said = Literals.variable(variable.getValue());
            if (isCopied(variable.getKey())) {
                continue;
            }
            if (said.isPresent()) {
                environment = environment.with(variable.getKey(), said.get(), Origin.UNKNOWN);
            } else {
                losses.add("the variable '" + variable.getKey() + "' has a value that a workspace would change");
            }
        }
        return environment;
    }

    private boolean isCopied(String variable) {
        List<String> patterns = sight.options().option("update-environment").map(option -> switch (option.value()) {
            case OptionValue.Single single -> List.of(single.text());
            case OptionValue.Many many -> List.copyOf(many.texts().values());
        }).orElse(List.of());
        return patterns.stream().anyMatch(pattern -> variable.matches("\\Q" + pattern.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E"));
    }
}
