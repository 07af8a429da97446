package dev.muntin.engine;

import dev.muntin.ops.Operation;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.channel.SourceLine;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A chain as a tmux client sends it: the words that it is given, and what it reads where they are too many. */
public record Dispatch(List<String> arguments, String input) {
    public Dispatch {
        arguments = List.copyOf(arguments);
    }

    public static Dispatch of(List<Operation> chain) {
        Argv argv = Argv.of(chain);
        return argv.fits() ? new Dispatch(argv.arguments(), "") : new Dispatch(SourceLine.CARRIER, SourceLine.of(chain).text());
    }

    /** What stands on the client's standard input. */
    public byte[] bytes() {
        return input.getBytes(StandardCharsets.UTF_8);
    }
}
