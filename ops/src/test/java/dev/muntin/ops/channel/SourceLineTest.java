package dev.muntin.ops.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.SelectPane;
import dev.muntin.ops.TypeText;
import dev.muntin.ops.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLineTest {
    private static final Target.Session S = new Target.Session("s");

    @Test
    void aChainIsOneLineWhateverItsTextIs() {
        assertEquals("select-pane -t =s: ; send-keys -t =s: -l -- 'a;'\"\\n\"'b;'\n",
                SourceLine.of(List.of(new SelectPane(S), new TypeText(S, "a;\nb;"))).text());
    }
}
