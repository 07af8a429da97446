package dev.muntin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresPageTest {
    private static final String PAGE = "# Figures\n\nWords.\n\n## One\n\n1\n\n## Two\n\n2\n";

    @Test
    void aSectionIsReplacedInItsPlace() {
        assertEquals("# Figures\n\nWords.\n\n## One\n\nnew\n\n## Two\n\n2\n", FiguresPage.with(PAGE, "One", "new\n"));
        assertEquals("# Figures\n\nWords.\n\n## One\n\n1\n\n## Two\n\nnew\n", FiguresPage.with(PAGE, "Two", "new\n"));
    }

    @Test
    void aNewSectionComesLast() {
        assertEquals(PAGE + "\n## Three\n\n3\n", FiguresPage.with(PAGE, "Three", "3\n"));
    }
}
