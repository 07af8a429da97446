package dev.muntin.runner.freeze;

import dev.muntin.dsl.Workspace;
import java.util.List;

/**
 * A session as a workspace that loads to the same.
 *
 * @param losses what of it a workspace cannot say, or nobody can see, in words for its user
 */
public record Frozen(Workspace workspace, List<String> losses) {
    public Frozen {
        losses = List.copyOf(losses);
    }
}
