package dev.muntin.compiler.preview;

import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonWriter;

/** A preview for programs: where each pane will lie, in cells. */
public final class PreviewJson {
    private static final int SCHEMA = 1;

    private PreviewJson() {}

    public static String of(Preview preview) {
        return Json.document(SCHEMA, "preview", out -> out.object(() -> {
            out.field("session").text(preview.session());
            out.field("windows").list(preview.windows(), window -> write(window, out));
        }));
    }

    private static void write(WindowPicture window, JsonWriter out) {
        out.object(() -> {
            out.field("name").text(window.name());
            out.field("current").flag(window.current());
            out.field("columns").number(window.size().columns());
            out.field("rows").number(window.size().rows());
            out.field("panes").list(window.panes(), pane -> write(pane, out));
        });
    }

    private static void write(PanePicture pane, JsonWriter out) {
        out.object(() -> {
            out.field("title").text(pane.title());
            out.field("active").flag(pane.active());
            out.field("left").number(pane.cell().left());
            out.field("top").number(pane.cell().top());
            out.field("width").number(pane.cell().width());
            out.field("height").number(pane.cell().height());
            out.field("lines").list(pane.lines(), out::text);
        });
    }
}
