package dev.muntin.runner.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTagTest {
    @ParameterizedTest
    @CsvSource({"Build,build", "my build!,my-build", "a.b_c-d,a.b_c-d", "--x--,x", "ünï,n", "a:b,a-b"})
    void aTagIsCleaned(String text, String tag) {
        assertEquals(tag, JobTag.of(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "é"})
    void ofWhichNothingRemainsIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> JobTag.of(text));
    }

    @Test
    void aJobThatNobodyNamedIsCalledLikeItsProgram() {
        assertEquals("make", JobSpec.of("/usr/bin/make", "test").tag().text());
        assertEquals("job", JobSpec.of("é").tag().text());
    }
}
