package dev.muntin.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void equalTextsDoNotDiffer() {
        assertEquals(List.of(), LineDiff.of("a\nb\n", "a\nb\n"));
    }

    @Test
    void aChangedLineStandsBetweenItsNeighbours() {
        assertEquals(List.of("@@ -2,5 +2,5 @@", " b", " c", "-d", "+D", " e", " f"), LineDiff.of("a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nD\ne\nf\ng\n"));
    }

    @Test
    void eachPlaceHasItsHeadAndCountsInBothTexts() {
        assertEquals(List.of("@@ -1,2 +1,3 @@", "+0", " 1", " 2", "@@ -7,3 +8,2 @@", " 7", " 8", "-9"),
                LineDiff.of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n"));
    }

    @Test
    void whatWasMovedIsTakenAwayHereAndAddedThere() {
        assertEquals(List.of("@@ -1,3 +1,3 @@", "-a", " b", " c", "+a"), LineDiff.of("a\nb\nc\n", "b\nc\na\n"));
    }

    @Test
    void nothingBeforeIsAllNew() {
        assertEquals(List.of("@@ -1,0 +1,2 @@", "+a", "+b"), LineDiff.of("", "a\nb\n"));
    }

    @Test
    void aMissingLineEndIsSeen() {
        assertEquals(List.of("@@ -1,2 +1,1 @@", " a", "-\\ no newline at the end"), LineDiff.of("a", "a\n"));
    }

    @Test
    void hugeTextsAreOneChange() {
        String before = numbers(0, 5000);
        String after = "x\n" + numbers(5000, 10000) + "y\n";

        List<String> diff = LineDiff.of(before, after);

        assertEquals(1 + 5000 + 5002, diff.size());
        assertEquals("@@ -1,5000 +1,5002 @@", diff.getFirst());
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining("\n", "", "\n"));
    }
}
