package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.dsl.Layout;
import dev.muntin.ops.layout.LayoutName;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutNamesTest {
    /** The declaration depends on nothing, so it has names of its own. */
    @Test
    void whatCanBeDeclaredIsWhatTmuxKnows() {
        Set<String> known = Stream.of(LayoutName.values()).map(LayoutName::word).collect(Collectors.toSet());

        assertEquals(known, Stream.of(Layout.values()).map(Layout::word).collect(Collectors.toSet()));
    }
}
