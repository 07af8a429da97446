package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.TmuxVersion.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmuxVersionTest {
    private static final List<String> IN_ORDER = List.of("2.6", "2.9a", "3.2", "3.2a", "next-3.3", "3.3-rc", "3.3-rc2", "3.3", "3.3a",
            "3.7c", "3.10", "next-4.0", "master");

    @Test
    void versionsAreOrderedAsTheyWereReleased() {
        List<TmuxVersion> versions = new ArrayList<>(IN_ORDER.stream().map(TmuxVersionTest::read).toList());
        Collections.reverse(versions);
        assertEquals(IN_ORDER, versions.stream().sorted().map(TmuxVersion::toString).toList());
    }

    @Test
    void theProgramsOwnLineIsRead() {
        assertEquals(Optional.of(new TmuxVersion(3, 5, Stage.RELEASE, 1)), TmuxVersion.parse("tmux 3.5a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tmux", "openbsd-7.4", "3", "3.", "3.4ab", "3.4A", "3.4 ", "3.4\n", "99999.1", "next-3.4a", "3.4-rc12345", "tmux tmux 3.4"})
    void whatCannotBePlacedIsNoVersion(String text) {
        assertEquals(Optional.empty(), TmuxVersion.parse(text));
    }

    @Test
    void aVersionIsAtLeastItself() {
        assertEquals(List.of(true, true, false), Stream.of("3.4", "3.3", "3.4a").map(other -> read("3.4").atLeast(read(other))).toList());
    }

    @Test
    void anImpossibleVersionIsRefused() {
        for (int[] step : new int[][] {{-1, 0, 0}, {3, -1, 0}, {3, 4, -1}, {3, 4, 27}}) {
            assertThrows(IllegalArgumentException.class, () -> new TmuxVersion(step[0], step[1], Stage.RELEASE, step[2]));
        }
    }

    private static TmuxVersion read(String text) {
        return TmuxVersion.parse(text).orElseThrow();
    }
}
