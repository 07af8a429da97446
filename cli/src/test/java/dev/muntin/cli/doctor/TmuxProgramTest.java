package dev.muntin.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TmuxProgramTest {
    @TestFactory
    Stream<DynamicTest> aReleaseIsWarnedOfForItsOwnBugsOnly() {
        Map<String, List<String>> warned = Map.of(
                "3.2a", List.of(),
                "3.3a", List.of("'kill-session -t'", "'select-layout'", "window-size is manual"),
                "3.4", List.of("window-size is manual", "dollar sign"),
                "3.5a", List.of("window-size is manual"),
                "3.6b", List.of("window-size is manual"),
                "3.7", List.of("colon"),
                "3.7c", List.of(),
                "3.8", List.of());
        return warned.entrySet().stream().map(release -> dynamicTest("tmux " + release.getKey(), () -> {
            List<Finding> warnings = of(release.getKey()).stream().filter(finding -> finding.level() == Finding.Level.WARN).toList();

            assertEquals(release.getValue().size(), warnings.size(), warnings::toString);
            release.getValue().forEach(bug -> assertTrue(warnings.stream().anyMatch(warning -> warning.words().contains(bug)), bug));
        }));
    }

    @Test
    void whatMuntinTakesCareOfIsNoReasonToWorry() {
        assertEquals(List.of(Finding.Level.OK, Finding.Level.OK), of("3.7c").stream().map(Finding::level).toList());
    }

    @Test
    void aReleaseThatIsTooOldFails() {
        assertEquals(List.of(Finding.fail("tmux", "tmux 3.1c is too old", "install tmux 3.2 or newer, or name one with --tmux or MUNTIN_TMUX")), of("3.1c"));
    }

    @Test
    void whoeverIsWarnedIsToldWhatToDo() {
        assertTrue(KnownBug.ALL.stream().map(KnownBug::finding).allMatch(finding -> finding.level() == Finding.Level.OK || !finding.cure().isEmpty()));
    }

    private static List<Finding> of(String version) {
        return TmuxProgram.of(TmuxVersion.parse(version).orElseThrow(), "tmux");
    }
}
