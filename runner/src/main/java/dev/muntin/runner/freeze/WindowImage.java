package dev.muntin.runner.freeze;

import dev.muntin.analyzer.Literals;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.Typing;
import dev.muntin.dsl.Window;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.result.ShownOption;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.snapshot.PaneSnapshot;
import dev.muntin.ops.snapshot.WindowSnapshot;
import dev.muntin.ops.target.NameFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a workspace would say of one window of a session. */
record WindowImage(Sight sight, WindowSnapshot window, Processes processes, Losses losses) {
    private static final ShownOptions NO_OPTIONS = new ShownOptions(Map.of());
    private static final String SYNCHRONIZE = "synchronize-panes";
    private static final String AUTOMATIC = "automatic-rename";

    /**
     * @param inherited the directory of the session
     * @param indexed whether its place has to be said
     */
    Window window(Setting<String> inherited, boolean indexed) {
        LayoutImage layout = LayoutImage.of(window, layoutOptions(), sight.version());
        check(layout);
        String standard = sight.options().text("default-command").orElse("");
        List<PaneImage> images = layout.panes().stream().map(pane -> PaneImage.of(pane, standard, sight.host(), processes, losses)).toList();
        Setting<String> directory = directory(images.getFirst(), inherited);
        boolean synchronised = isOwn(SYNCHRONIZE, "on");
        Setting<String> name = name();
        OptionImage said = OptionImage.of(options(), without(name, synchronised));
        return new Window(name, indexed ? given(window.index()) : Setting.absent(), changed(directory, inherited), Assignments.NONE, Setting.absent(),
                said.early(), said.late(), layout.layout().map(Layout::text).map(WindowImage::given).orElse(Setting.absent()),
                synchronised ? given(Synchronize.AFTER) : Setting.absent(), false, window.active() && sight.session().windows().size() > 1,
                Setting.absent(), List.of(), List.of(), panes(layout.panes(), images, directory), Origin.UNKNOWN);
    }

    private static List<Pane> panes(List<PaneSnapshot> panes, List<PaneImage> images, Setting<String> directory) {
        List<Pane> all = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            PaneImage image = images.get(i);
            boolean focus = images.size() > 1 && panes.get(i).active();
            all.add(new Pane(changed(directory(image, directory), directory), Setting.absent(), image.shell(), image.title(), Setting.absent(), List.of(),
                    image.commands(), Typing.UNSAID, focus, Setting.absent(), Origin.UNKNOWN));
        }
        return all;
    }

    private void check(LayoutImage layout) {
        int floating = window.panes().size() - layout.panes().size();
        if (floating > 0) {
            losses.add(label() + " has panes that float, which are left out: " + floating);
        }
        if (layout.panes().size() > 1 && layout.layout().isEmpty()) {
            losses.add(label() + " is arranged in a way that no layout says");
        }
        if (window.zoomed()) {
            losses.add(label() + " will not be zoomed");
        }
        window.panes().stream().filter(this::hasOptions)
                .forEach(pane -> losses.add("options that only pane %" + pane.id().number() + " has are left out"));
    }

    private boolean hasOptions(PaneSnapshot pane) {
        // A pane that is given a title keeps it, without a word.
        return sight.panes().getOrDefault(pane.id(), NO_OPTIONS).byName().keySet().stream().anyMatch(name -> !name.equals("allow-set-title"));
    }

    /** One that tmux finds by itself changes with what runs there. */
    private Setting<String> name() {
        if (options().text(AUTOMATIC).orElse("on").equals("on")) {
            return Setting.absent();
        }
        if (window.name().isBlank() || NameFault.changed(window.name()).isPresent()) {
            losses.add("the name of window " + window.index() + " cannot be given again: '" + window.name() + "'");
            return Setting.absent();
        }
        return given(Literals.of(window.name()));
    }

    private Set<String> without(Setting<String> name, boolean synchronised) {
        // A window that is given a name is not renamed, without a word.
        String automatic = name instanceof Setting.Given<String> && isOwn(AUTOMATIC, "off") ? AUTOMATIC : "";
        return Set.copyOf(List.of(automatic, synchronised ? SYNCHRONIZE : ""));
    }

    private LayoutOptions layoutOptions() {
        LayoutOptions options = LayoutOptions.DEFAULT;
        options = own("main-pane-width").flatMap(PaneLength::parse).map(options::mainWidth).orElse(options);
        options = own("main-pane-height").flatMap(PaneLength::parse).map(options::mainHeight).orElse(options);
        options = own("other-pane-width").flatMap(PaneLength::parse).map(options::otherWidth).orElse(options);
        return own("other-pane-height").flatMap(PaneLength::parse).map(options::otherHeight).orElse(options);
    }

    private boolean isOwn(String option, String value) {
        return own(option).filter(value::equals).isPresent();
    }

    private Optional<String> own(String option) {
        return options().option(option).filter(shown -> !shown.inherited()).map(ShownOption::name).flatMap(options()::text);
    }

    private ShownOptions options() {
        return sight.windows().getOrDefault(window.id(), NO_OPTIONS);
    }

    private String label() {
        return "window " + window.index();
    }

    private static Setting<String> directory(PaneImage image, Setting<String> inherited) {
        return image.directory().map(Literals::of).map(WindowImage::given).orElse(inherited);
    }

    private static Setting<String> changed(Setting<String> directory, Setting<String> inherited) {
        return directory.equals(inherited) ? Setting.absent() : directory;
    }

    private static <T> Setting<T> given(T value) {
        return Setting.given(value, Origin.UNKNOWN);
    }
}
