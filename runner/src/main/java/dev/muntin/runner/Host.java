package dev.muntin.runner;

import dev.muntin.ops.layout.Size;
import dev.muntin.ops.snapshot.PaneRow;

/**
 * A session that takes windows of a workspace which is not its own.
 *
 * @param server the process that it lives in: ids of that server alone mean what they meant before
 */
record Host(String session, long server, Size size) {
    static Host of(PaneRow row) {
        return new Host(row.sessionName(), row.server(), row.windowSize());
    }
}
