package dev.muntin.ops;

import dev.muntin.ops.argument.Program;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a new pane begins.
 *
 * @param directory empty for the one of the client that asks
 */
public record Start(String directory, Map<String, String> environment, Program program) {
    /** As the server's options say, where the client is. */
    public static final Start DEFAULT = new Start("", Map.of(), new Program.Default());

    public Start {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}
