package dev.muntin.engine;

import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.testkit.Output;
import java.nio.charset.StandardCharsets;
import java.util.List;

class MemoryEngineTest implements EngineContract {
    private final MemoryEngine engine = new MemoryEngine(TmuxVersion.parse("3.3a").orElseThrow());

    @Override
    public Output beside(String... arguments) {
        try {
            Reply reply = engine.run(List.of(arguments), "", Request.PATIENCE);
            return new Output(reply.exit(), reply.text(), new String(reply.stderr(), StandardCharsets.UTF_8));
        } catch (EngineException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String socket() {
        return "memory";
    }

    @Override
    public Engine engine() {
        return engine;
    }
}
