package dev.muntin.ops.snapshot;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;

/**
 * One pane as tmux reports it, with the window and the session that it stands in.
 *
 * @param tag what a build has written into the session to know it again; empty for sessions of others
 * @param done what a build writes there last
 * @param startDirectory empty before tmux 3.3, which does not tell it
 */
public record PaneRow(
        int session,
        int window,
        int pane,
        int windowIndex,
        int paneIndex,
        boolean windowActive,
        boolean paneActive,
        boolean zoomed,
        Size windowSize,
        Cell cell,
        long server,
        String version,
        String tag,
        String done,
        String sessionName,
        String windowName,
        String startDirectory) {}
