package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Plain;
import dev.muntin.dsl.Workspace;
import java.util.regex.Pattern;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

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
        return ESCAPED.matcher(escaped).find() ? escaped : block(workspace);
    }

    private static String block(Workspace workspace) {
        YAMLFactory factory = YAMLFactory.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .stringQuotingChecker(new Quotes())
                .build();
        return YAMLMapper.builder(factory).enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build()
                .writeValueAsString(SessionTree.of(workspace));
    }

    public static String json(Workspace workspace) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        String written = mapper.writeValueAsString(SessionTree.of(workspace));
        return UNREADABLE.matcher(written).replaceAll(found -> String.format("\\\\u%04X", (int) found.group().charAt(0))) + "\n";
    }

    /** Quotes whatever is not text without them. */
    private static final class Quotes extends StringQuotingChecker {
        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteName(String name) {
            return !Plain.holds(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return !Plain.holds(value);
        }
    }
}
