package dev.muntin.golden;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

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

    /** The one whose approved plan is all that is left. */
    static GoldenFile gone(Path approved, String shown) {
        Path workspace = isNamed(approved) ? approved.resolveSibling(ApprovedFile.workspace(name(approved))) : approved;
        return new GoldenFile(workspace, ApprovedFile.workspace(shown), false);
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
        return finding(variables, gone -> new Verdict.Orphaned(), ApprovedFile::compare);
    }

    /** Makes what was approved what is planned with these variables; where there is no plan for it, nothing changes. */
    public Finding approve(Map<String, String> variables) {
        return finding(variables, ApprovedFile::remove, ApprovedFile::approve);
    }

    private Finding finding(Map<String, String> variables, Function<ApprovedFile, Verdict> gone, BiFunction<ApprovedFile, String, Verdict> there) {
        if (!isNamed()) {
            return Finding.of(this, nameless());
        }
        if (!isThere) {
            return Finding.of(this, gone.apply(file()));
        }
        GoldenPlan plan = plan(variables);
        return new Finding(this, plan::words, plan.text().map(text -> there.apply(file(), text)).orElseGet(Verdict.Rejected::new));
    }

    GoldenPlan plan(Map<String, String> variables) {
        return GoldenPlan.of(shown, workspace, variables);
    }

    ApprovedFile file() {
        return ApprovedFile.of(workspace.resolveSibling(""), name(workspace));
    }

    /** Whether Java can write its name, and so that of what was approved for it. */
    boolean isNamed() {
        return isNamed(workspace);
    }

    /** Java lists and opens a file whose name is no text in the encoding of the locale, but comes to no other file by that name. */
    private static boolean isNamed(Path file) {
        try {
            return file.resolveSibling(name(file)).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Verdict nameless() {
        return new Verdict.Unreadable("its name is no text in " + System.getProperty("sun.jnu.encoding")
                + ", the encoding of the locale that this runs in; LC_ALL=C.UTF-8 is one that can write all names");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
