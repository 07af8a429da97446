package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Workspace;
import dev.muntin.ops.json.Json;
import java.util.regex.Pattern;

/** Writes a declaration as a workspace file that declares the same. */
public final class WorkspaceWriter {
    /** JSON may hold these as they are; a reader of YAML stumbles over them. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

    /** An escape of JSON for something else than an ordinary line end, behind no backslash or an even number of them. */
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\(?:r|u[0-9A-F]{4})");

    private WorkspaceWriter() {}

    /** As block YAML; as JSON, which is YAML too, where a text has line ends that block YAML cannot keep. */
    public static String yaml(Workspace workspace) {
        String escaped = json(workspace);
        return ESCAPED.matcher(escaped).find() ? escaped : BlockYaml.of(SessionTree.of(workspace));
    }

    public static String json(Workspace workspace) {
        return UNREADABLE.matcher(Json.page(SessionTree.of(workspace)::write))
                .replaceAll(found -> String.format("\\\\u%04X", (int) found.group().charAt(0)));
    }
}
