package dev.muntin.ops.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"3.2,true", "3.3,false", "3.4,false", "3.5,false", "3.6,false", "3.7,false", "3.7c,false", "3.8,true"})
    void onlyABeginningBetweenTwoReleasesThatWereLookedAtIsVerified(String since, boolean verified) {
        assertEquals(verified, Span.since(TmuxVersion.parse(since).orElseThrow()).isVerified());
    }

    @Test
    void anEndIsVerifiedLikeABeginning() {
        assertEquals(true, Span.ALWAYS.until(TmuxVersion.of(3, 8)).isVerified());
        assertEquals(false, Span.ALWAYS.until(TmuxVersion.of(3, 3)).isVerified());
        assertEquals(false, Span.since(TmuxVersion.of(3, 4)).until(TmuxVersion.of(3, 8)).isVerified());
    }
}
