package dev.muntin.ops.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomLayoutTest {
    private static final String NESTED = "80x40,0,0[80x20,0,0,0,80x19,0,21{39x19,0,21,1,40x19,40,21,2}]";
    private static final List<Cell> CELLS = List.of(new Cell(0, 0, 80, 20), new Cell(0, 21, 39, 19), new Cell(40, 21, 40, 19));

    @ParameterizedTest
    @ValueSource(strings = {"b25d,80x24,0,0,0", "6b47,80x40,0,0[80x38,0,0,0,80x1,0,39{40x1,0,39,1,39x1,41,39,2}]"})
    void whatTmuxPrintedCarriesTheChecksumOfItsRest(String printed) {
        assertEquals(printed.substring(0, 4), CustomLayout.checksum(printed.substring(5)));
    }

    @Test
    void aStringGivesSizeAndCells() {
        CustomLayout layout = valid(NESTED);
        assertEquals(new Size(80, 40), layout.size());
        assertEquals(CELLS, layout.cells());
    }

    @Test
    void cellsGiveTheStringBackWithoutPanes() {
        String body = "80x40,0,0[80x20,0,0,80x19,0,21{39x19,0,21,40x19,40,21}]";
        CustomLayout layout = CustomLayout.of(CELLS).orElseThrow();
        assertEquals(CustomLayout.checksum(body) + "," + body, layout.text());
        assertEquals(valid(NESTED), layout);
        assertEquals(valid(body), layout);
    }

    @Test
    void likeTmuxItTakesOffsetsAndTheSizeOfTheWindowFromTheSizesOfTheCells() {
        assertEquals(valid(NESTED), valid("99x9,0,0[80x20,7,7,0,80x19,0,0{39x19,0,0,1,40x19,0,0,2}]"));
    }

    @Test
    void aCapitalChecksumIsOneToo() {
        assertEquals(CustomLayout.parse("b25d,80x24,0,0,0"), CustomLayout.parse("B25D,80x24,0,0,0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                   | a layout string begins with a checksum of four hexadecimal digits and a comma",
            "tiled,               | a layout string begins with a checksum of four hexadecimal digits and a comma",
            "b25,80x24,0,0,0      | a layout string begins with a checksum of four hexadecimal digits and a comma",
            "b25e,80x24,0,0,0     | the checksum b25e does not fit the text behind it, which has b25d",
            "b25d,80x24,0,0,0\u00e9 | the checksum b25d does not fit the text behind it, which has da17",
            "'{\"V\":2,\"L\":{}}' | this is the JSON form that tmux 3.8 prints; every tmux reads only the form with a checksum"})
    void whatIsNotGuardedIsRefusedBeforeItIsRead(String text, String reason) {
        assertEquals(new LayoutReading.Malformed(reason), CustomLayout.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                   | expected a number at character 6, found the end",
            "80y24,0,0,0                          | expected 'x' at character 8, found 'y'",
            "80x24,0                              | expected ',' at character 13, found the end",
            "80x24,0,0,0 and more                 | the layout ends before character 17, but ' and more' follows",
            "80x24,0,0{40x24,0,0,0,39x24,41,0,1]  | expected '}' at character 40, found ']'",
            "80x24,0,0{40x24,0,0,0,39x24,41,0,1   | expected '}' at character 40, found the end",
            "80x24,0,0{40x24,0,0,0,39x23,41,0,1}  | cell 40x24,0,0 does not reach from side to side of cell 80x23,0,0",
            "80x24,0,0{40x24,0,0[40x9,0,0,40x9,0,10],39x24,41,0} | the cells in cell 40x24,0,0 do not fill it",
            "80x24,0,0{79x24,0,0,0x24,80,0}       | cell 0x24,80,0 is empty",
            "10001x24,0,0                         | the number 10001 before character 11 is more than a window can have",
            "99999999999x24,0,0                   | the number 99999999999 before character 17 is more than a window can have",
            "80x24,0,0{9999x24,0,0,9999x24,0,0,1x24,0,0} | the cells in cell 80x24,0,0 are together more than a window can have",
            "80x24,0,0{9999x24,0,0,9999x24,0,0}   | no window is 19999x24"})
    void whatHasNoStructureIsRefusedWithItsPlace(String body, String reason) {
        assertEquals(new LayoutReading.Malformed(reason), read(body));
    }

    @Test
    void aBottomlessLayoutIsRefused() {
        assertEquals(new LayoutReading.Malformed("cells are nested more than 200 deep"), read("80x24,0,0{".repeat(100_000)));
    }

    @Test
    void aTangleAnEmptyCellAndAMarginHaveNoString() {
        assertEquals(Optional.empty(), CustomLayout.of(LayoutShapeTest.PINWHEEL));
        assertEquals(Optional.empty(), CustomLayout.of(List.of(new Cell(0, 0, 80, 0), new Cell(0, 1, 80, 23))));
        assertEquals(Optional.empty(), CustomLayout.of(List.of(new Cell(0, 1, 80, 23))));
        assertEquals(Optional.empty(), CustomLayout.of(List.of(new Cell(0, 0, 80, 10), new Cell(0, 12, 80, 12))));
        assertEquals(Optional.empty(), CustomLayout.of(List.of()));
    }

    @Test
    void aSplitThatItsPartsDoNotFillCannotBe() {
        LayoutNode.Pane part = new LayoutNode.Pane(new Cell(0, 0, 40, 24));
        assertThrows(IllegalArgumentException.class,
                () -> new LayoutNode.Split(new Cell(0, 0, 80, 24), Axis.COLUMNS, List.of(part)));
    }

    private static LayoutReading read(String body) {
        return CustomLayout.parse(CustomLayout.checksum(body) + "," + body);
    }

    private static CustomLayout valid(String body) {
        return ((Layout.Custom) ((LayoutReading.Valid) read(body)).layout()).layout();
    }
}
