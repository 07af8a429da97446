package dev.muntin.ops.channel;

import dev.muntin.ops.Operation;
import dev.muntin.ops.word.CommandLanguage;
import java.util.List;

/** A chain as one line for {@code source-file -}: no limit of size, and still one group that nothing comes between. */
public record SourceLine(String text) {
    /** The commands that carry it: a server has to run before it can read. */
    public static final List<String> CARRIER = List.of("start-server", ";", "source-file", "-");

    public static SourceLine of(List<Operation> chain) {
        return new SourceLine(CommandLanguage.line(chain.stream().map(Operation::words).toList()) + "\n");
    }
}
