package dev.muntin.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovingTest {
    @Test
    void unaskedNothingIsApproved() {
        assertEquals(Approving.BY_HAND, Approving.of("", Map.of()));
    }

    @Test
    void whoAsksGetsItAtOnce() {
        assertEquals(Approving.AT_ONCE, Approving.of("approve", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "yes", "woodpecker"})
    void whereCiIsSetNothingIsWrittenWhateverIsAsked(String ci) {
        assertEquals(Approving.NEVER, Approving.of("", Map.of("CI", ci)));
        assertEquals(Approving.NEVER, Approving.of("approve", Map.of("CI", ci)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "false"})
    void someSettingsOfCiDenyIt(String ci) {
        assertEquals(Approving.AT_ONCE, Approving.of("approve", Map.of("CI", ci)));
    }

    @Test
    void anotherWordIsRefusedAndNotTakenForNo() {
        assertEquals("-Dmuntin.golden takes 'approve', not 'aprove'",
                assertThrows(IllegalArgumentException.class, () -> Approving.of("aprove", Map.of())).getMessage());
    }
}
