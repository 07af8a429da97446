package dev.muntin.analyzer.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("layout", "panes", "focus", "start_directory", "tiled", "main-vertical");

    @Test
    void onePutInLeftOutReplacedOrSwappedIsOneEdit() {
        assertEquals(1, Nearest.distance("panes", "pane"));
        assertEquals(1, Nearest.distance("tiled", "tilled"));
        assertEquals(1, Nearest.distance("focus", "focas"));
        assertEquals(1, Nearest.distance("layout", "layuot"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(5, Nearest.distance("", "panes"));
    }

    @Test
    void theNearestIsMeant() {
        assertEquals("did you mean 'tiled'?", Nearest.hint("tilled", KNOWN));
        assertEquals("did you mean 'start_directory'?", Nearest.hint("start-directory", KNOWN));
        assertEquals("did you mean 'layout'?", Nearest.hint("Layout", KNOWN));
    }

    @Test
    void aPieceOfAWordIsMeantToo() {
        assertEquals("did you mean 'start_directory'?", Nearest.hint("directory", KNOWN));
        assertEquals("did you mean 'main-vertical'?", Nearest.hint("vertical", KNOWN));
        assertEquals("", Nearest.hint("ti", KNOWN));
    }

    @Test
    void whatIsNothingLikeIsNotAskedFor() {
        assertEquals("", Nearest.hint("plugins", KNOWN));
        assertEquals("", Nearest.hint("", KNOWN));
        assertEquals("", Nearest.hint("layout".repeat(100_000), KNOWN));
    }
}
