package dev.muntin.ops.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.printed.Printed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    @Test
    void everyPartHasItsPlace() {
        PaneRow row = Listing.in(Printed.of(line("1", "10", "dev"))).getFirst();
        assertEquals(List.of(1, 2, 3, 4), List.of(row.session(), row.window(), row.pane(), row.windowIndex()));
        assertEquals(List.of(true, false, true, true), List.of(row.windowActive(), row.paneActive(), row.dead(), row.zoomed()));
        assertEquals(List.of(new Size(200, 50), Optional.of(new Cell(10, 11, 12, 13)), 4_294_967_296L),
                List.of(row.windowSize(), row.cell(), row.server()));
        assertEquals(List.of("3.3a", "tag", "done", "dev", "/src"),
                List.of(row.version(), row.tag(), row.done(), row.windowName(), row.startDirectory()));
    }

    @Test
    void aFlagLeftEmptyIsDown() {
        assertEquals(false, Listing.in(Printed.of(line("", "10", "dev"))).getFirst().windowActive());
    }

    @Test
    void aPaneThatReachesBeyondTheEdgeHasNoPartOfTheWindow() {
        assertEquals(Optional.empty(), Listing.in(Printed.of(line("1", "-3", "dev"))).getFirst().cell());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S $1\n", "pane 3 was made\n", "pane", "pane \n\n", "pane \\$1 @2 \\%3 4", "\n\n"})
    void whatAHookPrintsAroundItIsNoPaneAndHidesNone(String printed) {
        assertEquals(List.of("a", "b"), names(printed + "\n" + line("1", "1", "a") + line("1", "1", "b") + printed));
    }

    @Test
    void aLineThatBreaksOffAnywhereIsNoPaneAndHidesNoOther() {
        String first = line("1", "1", "ed\\\nit");
        for (int length = 0; length < first.length() - 1; length++) {
            int cut = length;
            assertEquals(List.of("b"), names(first.substring(0, cut) + "\n" + line("1", "1", "b")), () -> "cut at " + cut);
            assertEquals(List.of("b"), names(line("1", "1", "b") + first.substring(0, cut)), () -> "ended at " + cut);
        }
    }

    @Test
    void aLineInANameIsNoPane() {
        String name = "x\n" + line("1", "1", "fake");
        assertEquals(List.of(name), names(line("1", "1", name.replaceAll("[\\\\ ]", "\\\\$0"))));
    }

    private static List<String> names(String printed) {
        return Listing.in(Printed.of(printed)).stream().map(PaneRow::windowName).toList();
    }

    private static String line(String active, String left, String name) {
        return "pane \\$1 @2 \\%3 4 " + active + " 0 1 1 200 50 " + left + " 11 12 13 4294967296 3.3a tag done " + name + " /src \n";
    }
}
