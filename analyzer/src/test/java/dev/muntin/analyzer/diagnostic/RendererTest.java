package dev.muntin.analyzer.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.dsl.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RendererTest {
    @Test
    void aDiagnosticLooksLikeACompilers() {
        assertEquals("""
                dev.yaml:2:11: error: window 'logs' has an unknown layout 'tilled' [unknown-layout]
                  2 |   layout: tilled
                    |           ^^^^^^ did you mean 'tiled'?
                """, shown(
                        "a:\n  layout: tilled\n",
                        at(2, 11, 6, "window 'logs' has an unknown layout 'tilled'", "did you mean 'tiled'?")));
    }

    @Test
    void colouredItIsTheSameTextWithWhatCountsInColours() {
        Diagnostic diagnostic = at(2, 11, 6, "an unknown layout", "did you mean 'tiled'?");
        String coloured = new Renderer(Map.of("dev.yaml", List.of("a:", "  layout: tilled")), Ink.COLOURED).render(List.of(diagnostic));

        assertEquals(shown("a:\n  layout: tilled\n", diagnostic), coloured.replaceAll("\033\\[[0-9;]*m", ""));
        assertTrue(coloured.startsWith("\033[1mdev.yaml:2:11: \033[0m\033[1;31merror: \033[0man unknown layout"), coloured);
        assertTrue(coloured.contains("\033[32m^^^^^^ did you mean 'tiled'?\033[0m"), coloured);
    }

    @Test
    void placesInOtherFilesAreOnlyNamed() {
        assertEquals("""
                Dev.java:7: error: no [unknown-layout]
                  hint: yes
                """, shown("", new Diagnostic(Kind.UNKNOWN_LAYOUT, "no", "yes", new Origin("Dev.java", 7, 0, 0))));
    }

    @Test
    void whatNobodyWroteHasNoPlace() {
        assertEquals("error: no [unknown-layout]\n", shown("", new Diagnostic(Kind.UNKNOWN_LAYOUT, "no", "", Origin.UNKNOWN)));
    }

    @Test
    void theyComeInTheOrderOfTheFileAndOnce() {
        String all = shown("a\nb\n", at(2, 1, 1, "second", ""), at(1, 1, 1, "first", ""), at(2, 1, 1, "second", ""));
        assertEquals("""
                dev.yaml:1:1: error: first [unknown-layout]
                  1 | a
                    | ^
                dev.yaml:2:1: error: second [unknown-layout]
                  2 | b
                    | ^
                """, all);
    }

    @Test
    void caretsStandUnderWideAndCombiningCharacters() {
        assertEquals("編e\u0301🎉 x", excerpt("編e\u0301🎉 x", 6, 1).text());
        assertEquals(6, excerpt("編e\u0301🎉 x", 6, 1).indent());
        assertEquals(4, excerpt("x: 日本", 4, 2).carets());
        assertEquals(2, excerpt("👍🏽x", 3, 1).indent());
        assertEquals(2, excerpt("👨\u200d👩\u200d👧x", 6, 1).indent());
        assertEquals(2, excerpt("☀\uFE0Fx", 3, 1).indent());
        assertEquals(2, excerpt("🇩🇪x", 3, 1).indent());
    }

    @Test
    void tabsAreShownAsBlanks() {
        assertEquals(new Excerpt("    a   b", 8, 1), excerpt("\ta\tb", 4, 1));
    }

    @Test
    void aPlaceBehindTheLineHasACaret() {
        assertEquals(new Excerpt("a:", 2, 1), excerpt("a:", 3, 0));
        assertEquals(new Excerpt("a:", 2, 1), excerpt("a:", 99, 5));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "x".repeat(300) + "HERE" + "y".repeat(300);
        Excerpt excerpt = excerpt(line, 301, 4);
        assertEquals("…" + "x".repeat(40) + "HERE" + "y".repeat(114) + "…", excerpt.text());
        assertEquals(160, excerpt.text().length());
        assertEquals("HERE", excerpt.text().substring(excerpt.indent(), excerpt.indent() + excerpt.carets()));
        assertEquals(new Excerpt("HERE" + "y".repeat(154) + "…", 0, 4), excerpt("HERE" + "y".repeat(300), 1, 4));
        assertEquals("…" + "x".repeat(40) + "HERE", excerpt("x".repeat(300) + "HERE", 301, 4).text());
        assertEquals(118, excerpt("x".repeat(300) + "H".repeat(500), 301, 500).carets());
    }

    @Test
    void aLineOfMegabytesCostsNothing() {
        String line = "😀".repeat(4_000_000) + "HERE";
        assertEquals(1 + 2 * 40, excerpt(line, 4_000_001, 4).indent());
    }

    @Test
    void nothingIsSentThatATerminalWouldObey() {
        String hostile = "a\u001b]0;x\u0007b\u009b31m\u202ec\u2066d\u200f\u0000";
        String all = shown(hostile, new Diagnostic(Kind.BAD_VALUE, hostile + "\n", hostile, new Origin("dev.yaml", 1, 1, 3)));
        assertFalse(all.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
        assertTrue(all.startsWith("dev.yaml:1:1: error: a\\x1b]0;x\\x07b\\x9b31m\\u202ec\\u2066d\\u200f\\x00\\n [bad-value]\n"), all);
    }

    @Test
    void ofVeryManyTheErrorsAreShown() {
        List<Diagnostic> many = IntStream.range(0, 500)
                .mapToObj(i -> {
                    Kind kind = i == 499 ? Kind.BAD_VALUE : Kind.UNKNOWN_KEY;
                    return new Diagnostic(kind, "number " + i, "", new Origin("dev.yaml", i + 1, 1, 1));
                })
                .toList();
        String all = new Renderer(Map.of()).render(many);
        assertTrue(all.endsWith("dev.yaml:500:1: error: number 499 [bad-value]\n… and 400 more\n"), all);
    }

    private static Diagnostic at(int line, int column, int length, String message, String hint) {
        return new Diagnostic(Kind.UNKNOWN_LAYOUT, message, hint, new Origin("dev.yaml", line, column, length));
    }

    private static String shown(String text, Diagnostic... diagnostics) {
        return new Renderer(Map.of("dev.yaml", text.lines().toList())).render(List.of(diagnostics));
    }

    private static Excerpt excerpt(String line, int column, int length) {
        return Excerpt.of(line, column, length);
    }
}
