package dev.muntin.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.analyzer.foreign.ForeignFormat;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Readiness;
import java.util.List;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that commands write down, so that help loads nothing of what they name, are the words of that. */
class WrittenDownTest {
    @Test
    void thePlannersAreAllThereAreAndTheLastIsTheDefault() {
        assertEquals(Planners.names(), PlannerOption.NAMES);
        assertEquals(Planners.DEFAULT.name(), PlannerOption.NAMES.getLast());
    }

    @Test
    void theOldestTmuxIsThis() {
        assertEquals(TmuxVersion.OLDEST.toString(), VersionOption.OLDEST);
    }

    @Test
    void readinessHasTheseWords() {
        assertEquals(Stream.of(Readiness.values()).map(ready -> ready.name().toLowerCase(Locale.ROOT)).toList(), ReadyOption.WORDS);
    }

    @Test
    void theProgramsWhoseFilesAreReadAreThese() {
        assertEquals(List.of(String.join("|", ForeignFormat.words()), "FILE"),
                new Import().syntax().parameters().stream().map(argument -> argument.word()).toList());
    }
}
