package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Plain;
import dev.muntin.ops.json.JsonWriter;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** YAML as people write it: an entry on each line, no more quotes than needed. */
final class BlockYaml {
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .stringQuotingChecker(new Quotes())
            .build();

    private BlockYaml() {}

    static String of(Datum datum) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            datum.write(new JsonWriter(generator));
        }
        return text.toString();
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
