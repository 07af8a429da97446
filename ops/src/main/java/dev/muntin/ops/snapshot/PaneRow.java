package dev.muntin.ops.snapshot;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import java.util.Optional;

/** One pane as the listing that closes a build tells of it, with the window and the session that it stands in. */
public record PaneRow(Facts facts) {
    public int session() {
        return facts.known(SessionFields.ID).number();
    }

    public int window() {
        return facts.known(WindowFields.ID).number();
    }

    public int pane() {
        return facts.known(PaneFields.ID).number();
    }

    public int windowIndex() {
        return facts.known(WindowFields.INDEX);
    }

    public boolean windowActive() {
        return facts.has(WindowFields.ACTIVE);
    }

    public boolean paneActive() {
        return facts.has(PaneFields.ACTIVE);
    }

    /** Its program has ended, and the pane was told to remain. */
    public boolean dead() {
        return facts.has(PaneFields.DEAD);
    }

    public boolean zoomed() {
        return facts.has(WindowFields.ZOOMED);
    }

    public Size windowSize() {
        return new Size(facts.known(WindowFields.WIDTH), facts.known(WindowFields.HEIGHT));
    }

    /** Absent if it reaches beyond the edge, as one that floats over others can. */
    public Optional<Cell> cell() {
        int left = facts.known(PaneFields.LEFT);
        int top = facts.known(PaneFields.TOP);
        return left < 0 || top < 0 ? Optional.empty()
                : Optional.of(new Cell(left, top, facts.known(PaneFields.WIDTH), facts.known(PaneFields.HEIGHT)));
    }

    /** The process of the server. */
    public long server() {
        return facts.known(ServerFields.PID);
    }

    public String version() {
        return facts.text(ServerFields.VERSION);
    }

    /** What a build has written into the session to know it again; empty for sessions of others. */
    public String tag() {
        return facts.text(Listing.TAG);
    }

    /** What a build writes there last. */
    public String done() {
        return facts.text(Listing.DONE);
    }

    /** Whether no build is at it any more; true of all that others have made. */
    public boolean finished() {
        return tag().equals(done());
    }

    public String windowName() {
        return facts.text(WindowFields.NAME);
    }

    /** Empty before tmux 3.3, which does not tell it. */
    public String startDirectory() {
        return facts.text(PaneFields.START_PATH);
    }
}
