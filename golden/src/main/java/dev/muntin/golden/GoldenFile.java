package dev.muntin.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A workspace file and, beside it, the plan that was approved for it; either may be missing.
 *
 * @param shown what messages call the workspace
 * @param isThere whether there is such a workspace
 */
public record GoldenFile(Path workspace, String shown, boolean isThere) {
    /**
     * The one that somebody has named, by its workspace or by what was approved for it.
     *
     * @param shown what messages call what was named
     */
    public static GoldenFile of(Path named, String shown) {
        Path workspace = named.resolveSibling(ApprovedFile.workspace(name(named)));
        return new GoldenFile(workspace, ApprovedFile.workspace(shown), Files.exists(workspace));
    }

    /** Whether it is called as workspaces are that can be approved. */
    public boolean isCalledWorkspace() {
        return GoldenFolder.isWorkspace(name(workspace));
    }

    /** Whether anything of it is there. */
    public boolean isKnown() {
        return isThere || Files.exists(file().path());
    }

    /** The approved plan, as messages call it. */
    public String approved() {
        return shown + ApprovedFile.ENDING;
    }

    /** Holds the plan, made with these variables, against what was approved; writes nothing. */
    public Finding check(Map<String, String> variables) {
        if (!isThere) {
            return Finding.of(this, new Verdict.Orphaned());
        }
        GoldenPlan plan = plan(variables);
        return new Finding(this, plan::words, plan.text().map(file()::compare).orElseGet(Verdict.Rejected::new));
    }

    /** Makes what was approved what is planned with these variables; where there is no plan for it, nothing changes. */
    public Finding approve(Map<String, String> variables) {
        if (!isThere) {
            return Finding.of(this, file().remove());
        }
        GoldenPlan plan = plan(variables);
        return new Finding(this, plan::words, plan.text().map(file()::approve).orElseGet(Verdict.Rejected::new));
    }

    GoldenPlan plan(Map<String, String> variables) {
        return GoldenPlan.of(shown, workspace, variables);
    }

    ApprovedFile file() {
        return ApprovedFile.of(workspace.resolveSibling(""), name(workspace));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
