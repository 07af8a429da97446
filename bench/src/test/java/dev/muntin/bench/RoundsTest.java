package dev.muntin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void everySubjectHasItsTurnInEveryRound() throws Exception {
        List<String> turns = new ArrayList<>();
        List<Figures> figures = new Rounds(1, 2).of(List.of(new Subject("a", () -> turns.add("a")), new Subject("b", () -> turns.add("b"))));
        assertEquals(List.of("a", "b", "a", "b", "a", "b"), turns);
        assertEquals(List.of(2, 2), figures.stream().map(row -> row.times().length).toList());
    }

    @Test
    void whatComesAfterIsNotTimed() throws Exception {
        List<Figures> figures = new Rounds(0, 1).of(List.of(new Subject("a", () -> { }, () -> Thread.sleep(100))));
        assertTrue(figures.getFirst().best() < 50e6);
    }

    @Test
    void theBestMedianIsOne() {
        assertEquals("""
                | things | median ms | best ms | times the best median |
                |---|---|---|---|
                | quick | 2.000 | 1.000 | 1.00 |
                | slow | 5.000 | 3.000 | 2.50 |
                """, Rounds.table("things", List.of(new Figures("slow", ms(7, 3, 5)), new Figures("quick", ms(1, 2, 4)))));
    }

    private static long[] ms(long... times) {
        long[] nanos = times.clone();
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] *= 1_000_000;
        }
        return nanos;
    }
}
