package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.Operation;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.channel.SourceLine;
import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The two ways of a chain into tmux. */
enum Channel {
    ARGUMENTS {
        @Override
        Output run(PrivateTmux tmux, List<Operation> chain) {
            return tmux.run(Argv.of(chain).arguments().toArray(String[]::new));
        }
    },
    STANDARD_INPUT {
        @Override
        Output run(PrivateTmux tmux, List<Operation> chain) {
            return tmux.fed(SourceLine.of(chain).text(), SourceLine.CARRIER.toArray(String[]::new));
        }
    };

    /** As many texts in one dispatch as its arguments surely hold. */
    private static final int AT_ONCE = 20;

    abstract Output run(PrivateTmux tmux, List<Operation> chain);

    /** The output of a chain that has to succeed. */
    String must(PrivateTmux tmux, List<Operation> chain) {
        Output output = run(tmux, chain);
        assertEquals("exit 0: ", "exit " + output.exit() + ": " + output.stderr());
        return output.stdout();
    }

    /** What comes back of each text; a part of them goes with each dispatch. */
    static List<String> inParts(List<String> texts, Function<List<String>, List<String>> dispatch) {
        List<String> back = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            back.addAll(whole(texts.subList(from, Math.min(texts.size(), from + AT_ONCE)), dispatch));
        }
        return back;
    }

    /** Once more where a line has broken off, as 3.7c and 3.8 let it on a busy machine; a text that breaks the frame breaks it again. */
    private static List<String> whole(List<String> texts, Function<List<String>, List<String>> dispatch) {
        try {
            return dispatch.apply(texts);
        } catch (MalformedOutputException e) {
            return dispatch.apply(texts);
        }
    }
}
