package dev.muntin.ops.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultTest {
    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(new Status.Failed("no space for new pane"), "split-window -t '=a b:': no space for new pane"),
                Arguments.of(new Status.Skipped(2), "split-window -t '=a b:': not run, because operation 3 failed"),
                Arguments.of(new Status.Unknown(), "split-window -t '=a b:': the answer does not tell what came of it"));
    }

    @Test
    void whatIsCompleteReturnsWhatItPrinted() {
        assertEquals(List.of("a", "b"), result(new Status.Complete(Printed.of("a\nb\n"))).orThrow());
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void whatIsNotCompleteIsThrownWithTheWordsOfItsOperation(Status status, String words) {
        OperationException thrown = assertThrows(OperationException.class, () -> result(status).orThrow());
        assertEquals(words, thrown.getMessage());
        assertEquals(status, thrown.status());
        assertEquals(Optional.empty(), result(status).payload());
    }

    @Test
    void whatIsCompleteButNotUnderstoodIsNoRefusal() {
        Result<Created> result = new Result<>(List.of("new-window"), new Status.Complete(Printed.of("hook\n")), Readings.created());
        assertThrows(MalformedOutputException.class, result::orThrow);
    }

    private static Result<List<String>> result(Status status) {
        return new Result<>(List.of("split-window", "-t", "=a b:"), status, Readings.lines());
    }
}
