package dev.muntin.ops.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmuxVersionTest {
    private static final List<String> AGES = List.of("2.6", "2.9a", "next-3.2", "3.2-rc", "3.2-rc2", "3.2", "3.2a", "3.3", "3.3a",
            "3.4", "3.5", "3.5a", "3.6", "3.6b", "3.7", "3.7c", "3.8", "3.8c", "next-3.9", "3.9", "3.10", "next-4.0", "master");

    @Test
    void everyVersionIsNewerThanThoseBeforeIt() {
        for (int i = 1; i < AGES.size(); i++) {
            assertTrue(version(AGES.get(i - 1)).compareTo(version(AGES.get(i))) < 0, AGES.get(i - 1) + " < " + AGES.get(i));
            assertTrue(version(AGES.get(i)).atLeast(version(AGES.get(i - 1))));
        }
    }

    @Test
    void aVersionIsWrittenAsItIsRead() {
        assertEquals(AGES, AGES.stream().map(age -> version(age).toString()).toList());
    }

    @Test
    void whatTheProgramSaysOfItselfIsReadToo() {
        assertEquals(version("3.3a"), version("tmux 3.3a"));
    }

    @Test
    void aVersionIsAtLeastItself() {
        assertTrue(TmuxVersion.of(3, 6).atLeast(version("3.6")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3.", "3.3A", "3.3ab", "v3.3", "3.3 ", "next-3", "next-3.3a", "openbsd-7.4", "99999.1",
            "tmux tmux 3.3"})
    void whatCannotBePlacedIsNoVersion(String text) {
        assertEquals(Optional.empty(), TmuxVersion.parse(text));
    }

    @Test
    void noReleaseHasALetterBehindZ() {
        assertThrows(IllegalArgumentException.class, () -> new TmuxVersion(3, 3, TmuxVersion.Stage.RELEASE, 27));
    }

    private static TmuxVersion version(String text) {
        return TmuxVersion.parse(text).orElseThrow();
    }
}
