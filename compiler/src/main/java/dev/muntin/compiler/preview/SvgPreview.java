package dev.muntin.compiler.preview;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.ops.layout.Cell;
import java.util.Locale;
import java.util.stream.Stream;

/** A preview as a picture for pages and readmes: one file that needs no other, light or dark as its reader likes it. */
public final class SvgPreview {
    private static final int WIDTH = 800;
    private static final int MARGIN = 20;
    private static final int LINE = 18;
    private static final double LETTER = 7.9;
    private static final String STYLE = """
            <style>
            svg { font: 13px ui-monospace, Menlo, Consolas, monospace }
            .page { fill: #ffffff } .window { fill: #d0d7de } .pane { fill: #f6f8fa } .active { stroke: #0969da; stroke-width: 2 }
            text { fill: #1f2328; white-space: pre } .heading { font-weight: bold } .line { fill: #59636e }
            @media (prefers-color-scheme: dark) {
            .page { fill: #0d1117 } .window { fill: #3d444d } .pane { fill: #151b23 } .active { stroke: #4493f8 }
            text { fill: #f0f6fc } .line { fill: #9198a1 }
            }
            </style>
            """;

    private final StringBuilder svg = new StringBuilder();
    private int top = MARGIN;

    private SvgPreview() {}

    public static String of(Preview preview) {
        SvgPreview drawing = new SvgPreview();
        preview.windows().forEach(drawing::window);
        int width = WIDTH + 2 * MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + drawing.top + "\" width=\"" + width
                + "\" height=\"" + drawing.top + "\" role=\"img\">\n<title>" + escaped("session '" + preview.session() + "'") + "</title>\n"
                + STYLE + "<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n" + drawing.svg + "</svg>\n";
    }

    private void window(WindowPicture window) {
        // A character of a terminal is about twice as high as wide.
        double unit = (double) WIDTH / window.size().columns();
        double height = 2 * unit * window.size().rows();
        add("<text class=\"heading\" x=\"%d\" y=\"%d\">%s</text>", MARGIN, top + LINE - 5, escaped(clipped(window.heading(), WIDTH)));
        add("<rect class=\"window\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%.1f\"/>", MARGIN, top + LINE, WIDTH, height);
        window.panes().forEach(pane -> pane(pane, unit));
        top += LINE + (int) Math.ceil(height) + MARGIN;
    }

    private void pane(PanePicture pane, double unit) {
        Cell cell = pane.cell();
        double width = cell.width() * unit;
        double height = 2 * cell.height() * unit;
        // What stands in an inner picture is cut off at its edges.
        add("<svg x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">",
                MARGIN + cell.left() * unit, top + LINE + 2 * cell.top() * unit, width, height);
        add("<rect class=\"pane%s\" width=\"100%%\" height=\"100%%\"/>", pane.active() ? " active" : "");
        double y = Math.min(LINE, height / 2 + 5);
        for (String line : Stream.concat(Stream.of(pane.heading()), pane.lines().stream()).toList()) {
            if (y < Math.max(LINE + 1, height)) {
                add("<text%s x=\"6\" y=\"%.1f\">%s</text>", y <= LINE ? "" : " class=\"line\"", y, escaped(clipped(line, width - 12)));
            }
            y += LINE;
        }
        add("</svg>");
    }

    private void add(String line, Object... values) {
        svg.append(String.format(Locale.ROOT, line, values)).append('\n');
    }

    private static String clipped(String text, double width) {
        return Printable.clipped(text, (int) Math.max(1, width / LETTER)).stripTrailing();
    }

    private static String escaped(String text) {
        // XML has no word for these two.
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
