package dev.muntin.ops.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private static final String NUMBERS = "$1 @2 %3 4 5 1 0 1 200 50 10 11 12 13 4294967296 ";

    @Test
    void everyPartHasItsPlace() {
        assertEquals(List.of(new PaneRow(1, 2, 3, 4, 5, true, false, true, new Size(200, 50), new Cell(10, 11, 12, 13), 4_294_967_296L,
                "3.3a", "tag", "done", "dev", "editor", "/src")), Listing.read(bytes(line("3.3a", "tag", "done", "dev", "editor", "/src"))));
    }

    @Test
    void nothingPrintedIsNoPane() {
        assertEquals(List.of(), Listing.read(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a\nb\n", "\t", ":", "1 2 3:", "7", " 7 ", "é漢😀", "$1 @2 %3 4", "\n$1 @2 %3"})
    void aHostileNameShiftsNothing(String name) {
        String printed = line(name, name, name, name, name, name) + line("v", "t", "d", "s", name, "p");
        assertEquals(List.of(List.of(name, name, name, name, name, name), List.of("v", "t", "d", "s", name, "p")),
                Listing.read(bytes(printed)).stream().map(ListingTest::texts).toList());
    }

    @Test
    void aFlagLeftEmptyIsDown() {
        String printed = line("", "", "", "", "", "").replace("5 1 0 1 ", "5   1 ");
        PaneRow row = Listing.read(bytes(printed)).getFirst();
        assertEquals(List.of(false, false, true), List.of(row.windowActive(), row.paneActive(), row.zoomed()));
    }

    @Test
    void aListingThatBreaksOffAnywhereIsRefused() {
        byte[] whole = bytes(line("3.3a", "t\n", "é", "dev", "ed\nit", "/src"));
        for (int length = 1; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(IllegalArgumentException.class, () -> Listing.read(part), () -> "of " + part.length + " bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"S $1\n", "no server running\n", "\n", "$1 @2 %3 x", "$1 @2 %3 4 5 1 0 1 0 50 10 11 12 13 1 0 0 0 0 0 0:\n",
        "$1 @2 %99999999999 4 5 1 0 1 80 24 0 0 80 24 1 0 0 0 0 0 0:\n", "$1 @2 %3 4 5 1 0 1 80 24 0 0 80 24 99999999999999999999 0 0 0 0 0 0:\n",
        "$1 @2 %3 4 5 1 0 1 80 24 0 0 80 24 1 0 0 0 0 0 99999999999:\n", "$1 @2 %3 4 5 1 0 1 80 24 0 0 80 24 1 0 0 0 0 0 2147483647:\n",
        "$ @2 %3 4 5 1 0 1 80 24 0 0 80 24 1 0 0 0 0 0 0:\n", "$1 @2 %3 4 5 7 0 1 80 24 0 0 80 24 1 0 0 0 0 0 0:\n",
        "%1 @2 $3 4 5 1 0 1 80 24 0 0 80 24 1 0 0 0 0 0 0:\n"})
    void whatIsNoListingIsRefused(String printed) {
        assertThrows(IllegalArgumentException.class, () -> Listing.read(bytes(printed)));
    }

    @Test
    void theLineThatTmuxIsGivenAsksForEveryPart() {
        assertEquals(Listing.NUMBERS.size() + 2 * Listing.TEXTS.size(), Listing.LINE.text().split("#\\{", -1).length - 1);
    }

    static String line(String... texts) {
        return NUMBERS + Stream.of(texts).map(text -> Integer.toString(bytes(text).length)).collect(Collectors.joining(" "))
                + ":" + String.join("", texts) + "\n";
    }

    private static List<String> texts(PaneRow row) {
        return List.of(row.version(), row.tag(), row.done(), row.sessionName(), row.windowName(), row.startDirectory());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
