package dev.muntin.ops.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLineTest {
    private static final SessionTarget.Named S = new SessionTarget.Named("s");

    @Test
    void aChainIsOneLineWhateverItsTextIs() {
        assertEquals("select-pane -t =s: ; send-keys -t =s: -l -- 'a;'\"\\n\"'b;'\n",
                SourceLine.of(List.of(SelectPane.of(S), SendKeys.text(S, "a;\nb;"))).text());
    }
}
