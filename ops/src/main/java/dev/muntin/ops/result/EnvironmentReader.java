package dev.muntin.ops.result;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.printed.PrintedReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads what {@code show-environment} prints, in either of its forms. */
final class EnvironmentReader {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final PrintedReader reader;

    private EnvironmentReader(Printed output) {
        reader = new PrintedReader("an environment", output);
    }

    /** As a shell would read it. */
    static Environment shell(Printed output) {
        EnvironmentReader environment = new EnvironmentReader(output);
        while (!environment.reader.isAtEnd()) {
            environment.statement();
        }
        return environment.read();
    }

    static Environment plain(Printed output) {
        EnvironmentReader environment = new EnvironmentReader(output);
        while (!environment.reader.isAtEnd()) {
            environment.line();
        }
        return environment.read();
    }

    private Environment read() {
        return new Environment(values, removed);
    }

    private void statement() {
        if (reader.skips("unset ")) {
            removed.add(reader.plain(';'));
            reader.expect("\n");
            return;
        }
        String name = reader.plain('=');
        reader.expect("\"");
        values.put(name, reader.escaped('"'));
        reader.expect("; export " + name + ";\n");
    }

    private void line() {
        String line = reader.plain('\n');
        int equals = line.indexOf('=');
        if (equals > 0) {
            values.put(line.substring(0, equals), line.substring(equals + 1));
        } else if (equals < 0 && line.startsWith("-")) {
            removed.add(line.substring(1));
        } else {
            throw reader.unexpected();
        }
    }
}
