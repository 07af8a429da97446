package dev.muntin.compiler.preview;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.layout.Size;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PreviewTest {
    private static final Workspace THREE = workspace("x", w -> w.window("a", a -> a.layout("main-vertical")
            .option("main-pane-width", "50%").pane(p -> p.title("top").run("vim").focus()).pane("ls").pane("make test && make install")));

    @Test
    void linesMeetWherePanesDo() {
        assertEquals("""
                window 1 'a', main-vertical, current
                ┏━━━━━━━━━━━━━━━━━━┱──────────────────┐
                ┃1* top            ┃2                 │
                ┃vim               ┃ls                │
                ┃                  ┃                  │
                ┃                  ┃                  │
                ┃                  ┠──────────────────┤
                ┃                  ┃3                 │
                ┃                  ┃make test && make…│
                ┃                  ┃                  │
                ┗━━━━━━━━━━━━━━━━━━┹──────────────────┘
                """, text(THREE, new Size(80, 20), 39));
    }

    @Test
    void panesAreAsLargeAsTheyWillBe() {
        Workspace sized = workspace("x", w -> w.window("a", a -> a.layout("main-vertical").option("main-pane-width", "50%")
                .pane(p -> p.percent(75).focus()).pane(p -> p.cells(4)).pane()));

        assertEquals("""
                window 1 'a', main-vertical with sizes, current
                ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━┱────────┐
                ┃1*                          ┃2       │
                ┃                            ┠────────┤
                ┃                            ┃3       │
                ┃                            ┃        │
                ┃                            ┃        │
                ┃                            ┃        │
                ┃                            ┃        │
                ┃                            ┃        │
                ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━┹────────┘
                """, text(sized, new Size(80, 20), 39));
    }

    @Test
    void whatIsTooNarrowForLinesIsListed() {
        assertEquals("window 1 'a', main-vertical, current\n1* …\n2  …\n3  …\n", text(THREE, new Size(80, 20), 4));
    }

    @Test
    void surplusCellsOfALayoutGoToTheOneBefore() {
        Workspace two = workspace("x", w -> w.window("a", a -> a.layout("d67e,80x24,0,0{40x24,0,0,0,39x24,41,0[39x12,41,0,1,39x11,41,13,2]}").pane().pane()));

        assertEquals("""
                window 1 'a', a layout of its own, current
                ┌────────────────────┲━━━━━━━━━━━━━━━━━━━┓
                │1                   ┃2*                 ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                │                    ┃                   ┃
                └────────────────────┺━━━━━━━━━━━━━━━━━━━┛
                """, text(two, new Size(200, 50), 42));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 17, 40, 79, 80, 203, 500})
    void everyLineFitsTheWidth(int columns) {
        Workspace many = workspace("x", w -> w.window("w", a -> {
            a.layout("tiled");
            IntStream.range(0, 23).forEach(i -> a.pane("日本語のテキスト".repeat(i)));
        }));

        String drawn = text(many, new Size(200, 50), columns);

        drawn.lines().skip(1).forEach(line -> assertTrue(line.codePoints().map(c -> c >= 0x3000 && c < 0xA000 ? 2 : 1).sum() <= columns, drawn));
    }

    @Test
    void anybodysTextIsNoMarkup() throws Exception {
        Document svg = svg(workspace("<&>\"'", w -> w.window("]]><script>&amp;</script>", a -> a.pane("a < b && c > d\u0007\uFFFE\uFFFF", "<!--"))));

        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(svg.getDocumentElement().getTextContent().contains("a < b && c > d\\x07\uFFFD\uFFFD"), svg.getDocumentElement()::getTextContent);
    }

    @Test
    void aPictureHasAPaneForEachAndOneThatIsActive() throws Exception {
        Document svg = svg(THREE);

        assertEquals(3, svg.getDocumentElement().getElementsByTagName("svg").getLength());
        assertEquals(1, SvgPreview.of(preview(THREE, new Size(200, 50))).split("pane active", -1).length - 1);
    }

    private static Document svg(Workspace workspace) throws Exception {
        String text = SvgPreview.of(preview(workspace, new Size(200, 50)));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static String text(Workspace workspace, Size size, int columns) {
        return TextPreview.of(preview(workspace, size), columns);
    }

    private static Preview preview(Workspace workspace, Size size) {
        Surroundings nowhere = new Surroundings(Path.of("/base"), Map.of(), user -> Optional.empty(), directory -> true);
        return switch (Analyzer.analyze(workspace, nowhere)) {
            case Analysis.Resolved resolved -> Preview.of(resolved.session(), size);
            case Analysis.Rejected rejected -> throw new AssertionError(rejected.diagnostics());
        };
    }
}
