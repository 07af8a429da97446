package dev.muntin.engine.recording;

import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/** A whole conversation with a tmux of this version: what a test without tmux can stand on. */
public record Recording(TmuxVersion version, List<Exchange> exchanges) {
    public Recording {
        exchanges = List.copyOf(exchanges);
    }
}
