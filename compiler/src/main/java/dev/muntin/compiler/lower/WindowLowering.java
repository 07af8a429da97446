package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.compiler.plan.WindowShape;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.ResizeWindow;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** One window: made, sized, divided, arranged, and only then typed into, so that programs meet the size that they keep. */
final class WindowLowering {
    private static final String WINDOW_SIZE = "window-size";
    private static final String SYNCHRONIZE = "synchronize-panes";
    private static final String AUTOMATIC_RENAME = "automatic-rename";
    /** The words for it that tmux knows. */
    private static final Set<String> YES = Set.of("on", "yes", "1");

    private final WindowSpec spec;
    private final SessionTarget.Named session;
    private final Build build;
    private final Steps steps;
    private final Made.Window made;
    private final Part part;
    private final Division division;
    private final Typing typing;
    private final List<PaneTarget.Ref> panes = new ArrayList<>();

    WindowLowering(WindowSpec spec, int number, SessionTarget.Named session, Build build, Refs refs, Steps steps) {
        this.spec = spec;
        this.part = Part.window(number, spec.name().orElse(""));
        this.session = session;
        this.build = build;
        this.steps = steps;
        this.made = refs.window();
        this.division = new Division(spec, part, build.size(), refs, steps);
        this.typing = new Typing(spec, part, steps);
    }

    Made.Window made() {
        return made;
    }

    WindowTarget.Ref ref() {
        return made.window();
    }

    /** Empty where tmux shall find one. */
    String name() {
        return spec.name().orElse("");
    }

    /** Whether typing has to wait, for a shell or for time to pass. */
    boolean waits(Shells shells) {
        return typing.pauses() || spec.panes().stream().anyMatch(pane -> typing.reaches(pane) && shells.areAwaited(pane));
    }

    /** Whether something is typed only when all windows stand, in a moment that tmux itself lets pass. */
    boolean typesLater(Shells shells) {
        return typing.isLast() && spec.panes().stream().anyMatch(pane -> typing.reaches(pane) && shells.areGivenTime(pane));
    }

    /** What has to be there before something is typed. */
    List<Prompt> awaited(Shells shells) {
        return IntStream.range(0, panes.size())
                .filter(i -> typing.reaches(spec.panes().get(i)) && shells.areAwaited(spec.panes().get(i)))
                .mapToObj(i -> new Prompt(panes.get(i), part.pane(i + 1))).toList();
    }

    WindowShape shape() {
        return new WindowShape(isRenamed() ? Setting.absent() : spec.name(), spec.index(), division.asked(), spec.panes().stream().map(PaneSpec::directory).toList(),
                spec.focus(), spec.origin());
    }

    /** Then the name that is given is but the first of many. */
    private boolean isRenamed() {
        Assignments options = spec.optionsAfter().entries().containsKey(AUTOMATIC_RENAME) ? spec.optionsAfter() : spec.options();
        Setting.Given<String> value = options.entries().get(AUTOMATIC_RENAME);
        return value != null && YES.contains(value.value().toLowerCase(Locale.ROOT));
    }

    /** @param typed has its lines typed */
    void build(First first, Runnable typed) {
        switch (first) {
            case STANDS -> { }
            case REPLACES -> steps.add(part, replacing(), made, spec.origin());
            case FOLLOWS -> steps.add(part, following(), made, spec.origin());
        }
        // A client that is attached to whatever session of the server would give its own size to the window.
        steps.add(part, ResizeWindow.to(ref(), build.size()), spec.origin());
        set(spec.options());
        panes.addAll(division.of(made));
        typed.run();
        if (spec.focus() != panes.size() - 1) {
            steps.add(part, SelectPane.of(panes.get(spec.focus())), spec.panes().get(spec.focus()).origin());
        }
        if (!spec.options().entries().containsKey(WINDOW_SIZE) && !spec.optionsAfter().entries().containsKey(WINDOW_SIZE)) {
            steps.add(part, SetOption.unset(new OptionPlace.Window(ref()), WINDOW_SIZE), spec.origin());
        }
    }

    private NewWindow replacing() {
        return NewWindow.replacing(new WindowTarget.First(session), name(), Starts.of(spec.panes().getFirst()));
    }

    private NewWindow following() {
        NewWindow next = NewWindow.in(session, name(), Starts.of(spec.panes().getFirst()));
        return spec.index().asked().map(index -> next.with(NewWindow.TARGET, new WindowTarget.At(session, index)))
                .orElseGet(() -> build.place() instanceof Place.Into ? last(next) : next);
    }

    /** The first free index can be one between windows of others. */
    private NewWindow last(NewWindow window) {
        return window.with(NewWindow.AFTER).with(NewWindow.TARGET, new WindowTarget.Last(session));
    }

    /** Types all that there is to type, with what has to hold before and behind it. */
    void type() {
        synchronize(Synchronize.BEFORE);
        typing.into(panes);
        set(spec.optionsAfter());
        synchronize(Synchronize.AFTER);
    }

    /** Has panes whose shells are given time keep what is to be typed; into programs of their own it is typed now. */
    void keep(LateTyping late, Shells shells) {
        synchronize(Synchronize.BEFORE);
        for (int i = 0; i < panes.size(); i++) {
            if (shells.areGivenTime(spec.panes().get(i))) {
                typing.keep(i, panes.get(i), late);
            } else {
                typing.into(i, panes.get(i));
            }
        }
    }

    private void set(Assignments options) {
        options.entries().forEach((name, value) -> set(name, value.value(), value.origin()));
    }

    private void set(String name, String value, Origin origin) {
        steps.add(part, SetOption.of(new OptionPlace.Window(ref()), name, value), origin);
    }

    private void synchronize(Synchronize from) {
        if (spec.synchronize() instanceof Setting.Given<Synchronize> asked && asked.value() == from) {
            set(SYNCHRONIZE, "on", asked.origin());
        }
    }
}
