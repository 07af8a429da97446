package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/** A server in memory with short ways to ask it. */
final class InMemory {
    final MemoryEngine engine;

    InMemory(String version) {
        this(version, "");
    }

    InMemory(String version, String configuration) {
        engine = new MemoryEngine(TmuxVersion.parse(version).orElseThrow(), configuration);
    }

    Reply run(String... arguments) throws EngineException {
        return engine.run(List.of(arguments), "", Request.PATIENCE);
    }

    /** The lines of a command that has to succeed. */
    List<String> must(String... arguments) throws EngineException {
        Reply reply = run(arguments);
        assertEquals(0, reply.exit(), reply::toString);
        return reply.text().lines().toList();
    }

    List<String> panes(String format) throws EngineException {
        return must("list-panes", "-a", "-F", format);
    }
}
