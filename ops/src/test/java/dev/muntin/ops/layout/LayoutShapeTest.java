package dev.muntin.ops.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutShapeTest {
    /** Five cells around a middle: no line goes through. */
    static final List<Cell> PINWHEEL = List.of(new Cell(0, 0, 20, 9), new Cell(21, 0, 9, 20), new Cell(10, 21, 20, 9),
            new Cell(0, 10, 9, 20), new Cell(10, 10, 10, 10));

    private static final List<Cell> GRID = List.of(
            new Cell(0, 0, 10, 10), new Cell(11, 0, 10, 10), new Cell(0, 11, 10, 10), new Cell(11, 11, 10, 10));
    private static final List<Cell> ROWS = List.of(
            new Cell(0, 0, 9, 10), new Cell(10, 0, 11, 10), new Cell(0, 11, 10, 10), new Cell(11, 11, 10, 10));
    private static final List<Cell> COLUMNS = List.of(
            new Cell(0, 0, 10, 9), new Cell(11, 0, 10, 10), new Cell(0, 10, 10, 11), new Cell(11, 11, 10, 10));

    @Test
    void mainVerticalIsAColumnBesideRows() {
        assertEquals(new LayoutShape.Split(Axis.COLUMNS, List.of(new LayoutShape.Pane(0),
                new LayoutShape.Split(Axis.ROWS, List.of(new LayoutShape.Pane(1), new LayoutShape.Pane(2))))),
                LayoutShape.of(cells(LayoutName.MAIN_VERTICAL, 3, new Size(80, 24))));
    }

    @Test
    void aMirroredLayoutBeginsWithTheOthers() {
        assertEquals(List.of(1, 2, 0), LayoutShape.of(cells(LayoutName.MAIN_VERTICAL_MIRRORED, 3, new Size(80, 24))).panes());
    }

    @ParameterizedTest
    @EnumSource
    void aLayoutHasOneShapeAtEverySize(LayoutName name) {
        for (int panes = 1; panes <= 12; panes++) {
            List<Cell> large = cells(name, panes, new Size(211, 67));
            List<Cell> small = cells(name, panes, new Size(101, 31));
            assertEquals(LayoutShape.of(large), LayoutShape.of(small));
            assertTrue(LayoutShape.same(large, small));
        }
    }

    @Test
    void layoutsOfFivePanesDifferInShape() {
        Size size = new Size(200, 50);
        for (LayoutName one : LayoutName.values()) {
            for (LayoutName other : LayoutName.values()) {
                assertEquals(one == other, LayoutShape.same(cells(one, 5, size), cells(other, 5, size)), one + " and " + other);
            }
        }
    }

    @Test
    void panesThatChangedPlacesAreAnotherShape() {
        assertNotEquals(LayoutShape.of(ROWS), LayoutShape.of(List.of(ROWS.get(1), ROWS.get(0), ROWS.get(2), ROWS.get(3))));
        assertFalse(LayoutShape.same(ROWS, List.of(ROWS.get(1), ROWS.get(0), ROWS.get(2), ROWS.get(3))));
    }

    @Test
    void aGridIsWhatRowsOrColumnsOfDraggedCellsMayHaveBeen() {
        assertEquals(LayoutShape.of(ROWS), LayoutShape.of(GRID));
        assertTrue(LayoutShape.same(GRID, ROWS) && LayoutShape.same(ROWS, GRID));
        assertTrue(LayoutShape.same(GRID, COLUMNS) && LayoutShape.same(COLUMNS, GRID));
        assertFalse(LayoutShape.same(ROWS, COLUMNS));
    }

    @Test
    void aLineThatOnlyOneWindowHasDoesNotDivideThemInTwo() {
        Cell beside = new Cell(22, 0, 5, 21);
        assertTrue(LayoutShape.same(with(GRID, beside), with(ROWS, beside)));
    }

    @Test
    void whatNoLineDividesIsATangleAndLikeItself() {
        assertEquals(new LayoutShape.Tangle(List.of(0, 1, 2, 3, 4)), LayoutShape.of(PINWHEEL));
        assertTrue(LayoutShape.same(PINWHEEL, PINWHEEL));
        assertFalse(LayoutShape.same(PINWHEEL, cells(LayoutName.TILED, 5, new Size(80, 24))));
    }

    @Test
    void aZoomedPaneIsATangleWithWhatItHides() {
        Cell window = new Cell(0, 0, 21, 21);
        assertEquals(new LayoutShape.Tangle(List.of(0, 1)), LayoutShape.of(List.of(window, GRID.get(3))));
    }

    @Test
    void aWindowWithoutCellsHasAShapeToo() {
        assertEquals(new LayoutShape.Tangle(List.of()), LayoutShape.of(List.of()));
        assertTrue(LayoutShape.same(List.of(), List.of()));
        assertFalse(LayoutShape.same(List.of(), GRID));
    }

    @Test
    void anEmptyMainPaneKeepsItsPlace() {
        LayoutOptions none = LayoutOptions.DEFAULT.mainHeight(new PaneLength.Cells(0));
        Placement.Fits empty = (Placement.Fits) Placement.of(
                LayoutName.MAIN_HORIZONTAL, 3, new Size(80, 24), none, TmuxVersion.MASTER);
        assertTrue(LayoutShape.same(empty.cells(), cells(LayoutName.MAIN_HORIZONTAL, 3, new Size(80, 24))));
    }

    private static List<Cell> with(List<Cell> cells, Cell last) {
        return List.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3), last);
    }

    private static List<Cell> cells(LayoutName name, int panes, Size size) {
        return ((Placement.Fits) Placement.of(name, panes, size, LayoutOptions.DEFAULT, TmuxVersion.MASTER)).cells();
    }
}
