package dev.muntin.ops.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatedTest {
    @Test
    void whatWasCreatedIsKnownByItsIds() {
        assertEquals(new Created(new SessionTarget.Id(1), new WindowTarget.Id(22), new PaneTarget.Id(0)), Readings.created().of(Printed.of("$1 @22 %0\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "$1 @2 %3", "$1 @2 \n", "@1 $2 %3\n", "$1 @2 %3 \n", "$1 @2 %3\n$1 @2 %4\n", "$1 @2 %3333333333\n", "$ @2 %3\n", "$-1 @2 %3\n"})
    void anythingElseIsNothingThatWasCreated(String printed) {
        assertThrows(MalformedOutputException.class, () -> Readings.created().of(Printed.of(printed)));
    }
}
