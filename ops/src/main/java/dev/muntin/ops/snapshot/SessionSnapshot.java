package dev.muntin.ops.snapshot;

import dev.muntin.ops.target.SessionTarget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A session as it stood, with a window for each of its indexes. */
public record SessionSnapshot(Facts facts, List<WindowSnapshot> windows) {
    public SessionSnapshot {
        windows = List.copyOf(windows);
    }

    public SessionTarget.Id id() {
        return facts.known(SessionFields.ID);
    }

    public String name() {
        return facts.text(SessionFields.NAME);
    }

    /** Where its windows start that are told nothing else. */
    public String path() {
        return facts.text(SessionFields.PATH);
    }

    /** How many clients show it. */
    public int attached() {
        return facts.known(SessionFields.ATTACHED);
    }

    public Instant created() {
        return facts.known(SessionFields.CREATED);
    }

    public Instant activity() {
        return facts.known(SessionFields.ACTIVITY);
    }

    /** The name of the group that shares its windows with it. */
    public Optional<String> group() {
        return facts.of(SessionFields.GROUP);
    }

    public Optional<WindowSnapshot> activeWindow() {
        return windows.stream().filter(WindowSnapshot::active).findFirst();
    }

    public Optional<WindowSnapshot> window(int index) {
        return windows.stream().filter(window -> window.index() == index).findFirst();
    }

    /** Each once, also those of a window that stands here twice. */
    public Stream<PaneSnapshot> panes() {
        return ServerSnapshot.panes(windows.stream());
    }
}
