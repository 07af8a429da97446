package dev.muntin.ops.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.version.TmuxVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    @ParameterizedTest
    @EnumSource
    void aNameIsReadAsWritten(LayoutName name) {
        Layout.Named layout = new Layout.Named(name);
        assertEquals(new LayoutReading.Valid(layout), Layout.parse(layout.text()));
    }

    @Test
    void onlyMirroredLayoutsAreYoungerThanTheOldestTmux() {
        assertEquals(List.of(LayoutName.MAIN_HORIZONTAL_MIRRORED, LayoutName.MAIN_VERTICAL_MIRRORED), Arrays.stream(LayoutName.values())
                .filter(name -> !TmuxVersion.of(3, 4).atLeast(name.since())).toList());
        assertTrue(TmuxVersion.of(3, 5).atLeast(LayoutName.MAIN_VERTICAL_MIRRORED.since()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile", "Tiled", " tiled", "main_vertical", ""})
    void noOtherWordIsAName(String word) {
        assertEquals(Optional.empty(), LayoutName.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spiral", "b25d", "tile", "main-h"})
    void aWordThatIsNoNameIsUnknown(String word) {
        assertEquals(new LayoutReading.Unknown(word), Layout.parse(word));
    }

    @Test
    void aWordWithACommaIsALayoutString() {
        assertInstanceOf(LayoutReading.Malformed.class, Layout.parse("tiled,"));
        LayoutReading.Valid valid = assertInstanceOf(LayoutReading.Valid.class, Layout.parse("b25d,80x24,0,0,0"));
        assertEquals(List.of(new Cell(0, 0, 80, 24)), assertInstanceOf(Layout.Custom.class, valid.layout()).layout().cells());
    }
}
