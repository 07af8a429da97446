package dev.muntin.ops.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.layout.PaneLength.Cells;
import dev.muntin.ops.layout.PaneLength.Percent;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {
    private static final TmuxVersion OLD = TmuxVersion.parse("3.5a").orElseThrow();
    private static final TmuxVersion NEW = TmuxVersion.of(3, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EVEN_VERTICAL   | 200x9,0,0 200x9,0,10 200x9,0,20 200x9,0,30 200x11,0,40",
            "EVEN_HORIZONTAL | 39x51,0,0 39x51,40,0 39x51,80,0 39x51,120,0 40x51,160,0",
            "MAIN_HORIZONTAL | 200x24,0,0 49x26,0,25 49x26,50,25 49x26,100,25 50x26,150,25",
            "MAIN_VERTICAL   | 80x51,0,0 119x12,81,0 119x12,81,13 119x12,81,26 119x12,81,39",
            "MAIN_VERTICAL_MIRRORED | 80x51,120,0 119x12,0,0 119x12,0,13 119x12,0,26 119x12,0,39",
            "TILED           | 99x16,0,0 100x16,100,0 99x16,0,17 100x16,100,17 200x17,0,34"})
    void until35aTheRestGoesToTheLastCell(LayoutName name, String cells) {
        assertEquals(cells, placed(name, 5, LayoutOptions.DEFAULT, OLD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EVEN_VERTICAL   | 200x10,0,0 200x10,0,11 200x9,0,22 200x9,0,32 200x9,0,42",
            "EVEN_HORIZONTAL | 40x51,0,0 39x51,41,0 39x51,81,0 39x51,121,0 39x51,161,0",
            "MAIN_HORIZONTAL | 200x24,0,0 50x26,0,25 49x26,51,25 49x26,101,25 49x26,151,25",
            "MAIN_HORIZONTAL_MIRRORED | 200x24,0,27 50x26,0,0 49x26,51,0 49x26,101,0 49x26,151,0",
            "TILED           | 99x16,0,0 100x16,100,0 99x16,0,17 100x16,100,17 200x17,0,34"})
    void from36OnItIsSpreadOverTheFirst(LayoutName name, String cells) {
        assertEquals(cells, placed(name, 5, LayoutOptions.DEFAULT, NEW));
    }

    @ParameterizedTest
    @EnumSource
    void onePaneHasTheWindowWhateverTheLayout(LayoutName name) {
        assertEquals("200x51,0,0", placed(name, 1, LayoutOptions.DEFAULT, OLD));
    }

    @ParameterizedTest
    @CsvSource({
            "120, 0, 120, 79", "50%, 0, 99, 100", "0, 0, 0, 199", "198, 0, 198, 1", "199, 0, 198, 1",
            "200, 0, 80, 119", "100%, 0, 198, 1", "80, 100, 99, 100", "80, 25%, 150, 49", "80, 119, 80, 119", "80, 120, 80, 119",
            "80, 300, 80, 119"})
    void theMainPaneGetsWhatItAsksForAndWhatTheOthersDoNotWant(String main, String other, int mainWidth, int otherWidth) {
        LayoutOptions options = LayoutOptions.DEFAULT.mainWidth(length(main)).otherWidth(length(other));
        assertEquals(new Placement.Fits(List.of(new Cell(0, 0, mainWidth, 51), new Cell(mainWidth + 1, 0, otherWidth, 51))),
                Placement.of(LayoutName.MAIN_VERTICAL, 2, new Size(200, 51), options, OLD));
    }

    @Test
    void aRowHasTheOptionsOfHeight() {
        LayoutOptions options = new LayoutOptions(new Cells(1), new Percent(20), new Cells(1), new Cells(30), 0);
        assertEquals("200x20,0,0 200x30,0,21", placed(LayoutName.MAIN_HORIZONTAL, 2, options, OLD));
    }

    @Test
    void tilesHaveNoMoreColumnsThanTheLimit() {
        assertEquals("200x16,0,0 200x16,0,17 200x17,0,34", placed(LayoutName.TILED, 3, LayoutOptions.DEFAULT.tiledColumns(1), NEW));
    }

    @ParameterizedTest
    @CsvSource({
            "EVEN_HORIZONTAL, 8, 14x5, 15x5", "EVEN_VERTICAL, 3, 14x4, 14x5", "MAIN_VERTICAL, 2, 2x1, 3x1",
            "MAIN_VERTICAL, 5, 80x6, 80x7", "MAIN_HORIZONTAL, 5, 6x2, 7x3", "TILED, 5, 2x4, 3x5"})
    void panesThatDoNotFitSayHowMuchTheyNeed(LayoutName name, int panes, String size, String needed) {
        assertEquals(new Placement.TooSmall(Size.parse(needed).orElseThrow()),
                Placement.of(name, panes, Size.parse(size).orElseThrow(), LayoutOptions.DEFAULT, OLD));
        assertEquals(Placement.Fits.class,
                Placement.of(name, panes, Size.parse(needed).orElseThrow(), LayoutOptions.DEFAULT, OLD).getClass());
    }

    @Test
    void aLayoutIsNotPlacedByATmuxThatLacksIt() {
        assertThrows(IllegalArgumentException.class, () -> Placement.of(
                LayoutName.MAIN_VERTICAL_MIRRORED, 2, new Size(80, 24), LayoutOptions.DEFAULT, TmuxVersion.of(3, 4)));
    }

    @Test
    void aWindowHasAPaneAndNotTenThousand() {
        for (int panes : List.of(0, Placement.MOST_PANES + 1)) {
            assertThrows(IllegalArgumentException.class,
                    () -> Placement.of(LayoutName.TILED, panes, new Size(80, 24), LayoutOptions.DEFAULT, OLD));
        }
    }

    private static PaneLength length(String text) {
        return PaneLength.parse(text).orElseThrow();
    }

    private static String placed(LayoutName name, int panes, LayoutOptions options, TmuxVersion version) {
        Placement.Fits fits = (Placement.Fits) Placement.of(name, panes, new Size(200, 51), options, version);
        return fits.cells().stream().map(Cell::toString).collect(Collectors.joining(" "));
    }
}
