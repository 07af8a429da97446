package dev.muntin.ops.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.Scope;
import dev.muntin.ops.TmuxCommand;
import dev.muntin.ops.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final TmuxCommand COMMAND = new TmuxCommand("try", Scope.SESSION, "ab", "tn", Set.of());

    @Test
    void aFlagThatTheCommandLacksIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Words.of(COMMAND).flag('x', true));
    }

    @Test
    void aFlagThatTheCommandLacksIsRefusedEvenUnwanted() {
        assertThrows(IllegalArgumentException.class, () -> Words.of(COMMAND).flag('x', false));
    }

    @Test
    void aPlainFlagTakesNoValue() {
        assertThrows(IllegalArgumentException.class, () -> Words.of(COMMAND).literal('a', "x"));
    }

    @Test
    void aFlagWithAValueDoesNotStandAlone() {
        assertThrows(IllegalArgumentException.class, () -> Words.of(COMMAND).flag('n', true));
    }

    @Test
    void aVariableNeedsAFlagForIt() {
        assertThrows(IllegalArgumentException.class, () -> Words.of(COMMAND).environment(Map.of("A", "b")));
    }

    @Test
    void aTargetIsWrittenAsTheCommandWantsIt() {
        assertEquals(List.of("try", "-t", "=dev"), Words.of(COMMAND).target(new Target.Session("dev")).list());
    }

    @Test
    void anEmptyValueIsLeftOut() {
        assertEquals(List.of("try"), Words.of(COMMAND).text('n', "").literal('n', "").list());
    }

    @Test
    void onlyTextIsEscaped() {
        assertEquals(List.of("try", "-n", "##", "-n", "#", "-n", "#", "##", "#", "#"), Words.of(COMMAND)
                .text('n', "#").literal('n', "#").format('n', new Format("#")).text("#").literal("#").format(new Format("#")).list());
    }

    @Test
    void theWordsGivenOutStayAsTheyAre() {
        Words words = Words.of(COMMAND);
        List<String> before = words.list();
        words.end();
        assertEquals(List.of("try"), before);
    }
}
