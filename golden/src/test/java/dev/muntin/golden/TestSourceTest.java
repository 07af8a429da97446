package dev.muntin.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestSourceTest {
    private static final TestSource SOURCE = new TestSource(TestSourceTest.class, "it");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "dev-1_B, dev-1_B", "é a 1, %c3%a9%20a%201", "it's/one, it%27s%2fone", "50%, 50%25", "😀, %f0%9f%98%80"})
    void aNameIsWrittenInLettersThatEveryLocaleHas(String name, String written) {
        assertEquals("TestSourceTest.it." + written + ".approved.sh", SOURCE.approved(name).name());
    }

    @Test
    void noTwoNamesBecomeOne() {
        assertEquals("TestSourceTest.it.dev%2013.approved.sh", SOURCE.approved("dev 13").name());
        assertEquals("TestSourceTest.it.dev%e2%80%93.approved.sh", SOURCE.approved("dev–").name());
    }

    @Test
    void theNameOfATestIsWrittenAsTheNameOfAWorkspaceIs() {
        assertEquals("TestSourceTest.gr%c3%b6%c3%9fe.dev.approved.sh", new TestSource(TestSourceTest.class, "größe").approved("dev").name());
    }
}
