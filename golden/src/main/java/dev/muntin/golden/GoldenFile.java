package dev.muntin.golden;

import java.nio.file.Path;

/**
 * A workspace file and, beside it, the plan that was approved for it; either may be missing.
 *
 * @param shown what messages call the workspace
 * @param isThere whether there is such a workspace
 */
public record GoldenFile(Path workspace, String shown, boolean isThere) {
    /** The approved plan, as messages call it. */
    public String approved() {
        return shown + ApprovedFile.ENDING;
    }

    /** Holds the plan against what was approved; writes nothing. */
    public Finding check() {
        if (!isThere) {
            return Finding.of(this, new Verdict.Orphaned());
        }
        GoldenPlan plan = plan();
        return new Finding(this, plan::words, plan.text().map(file()::compare).orElseGet(Verdict.Rejected::new));
    }

    /** Makes what was approved what is planned; where there is no plan for it, nothing changes. */
    public Finding approve() {
        if (!isThere) {
            return Finding.of(this, file().remove());
        }
        GoldenPlan plan = plan();
        return new Finding(this, plan::words, plan.text().map(file()::approve).orElseGet(Verdict.Rejected::new));
    }

    GoldenPlan plan() {
        return GoldenPlan.of(shown, workspace);
    }

    ApprovedFile file() {
        return ApprovedFile.of(workspace.resolveSibling(""), String.valueOf(workspace.getFileName()));
    }
}
