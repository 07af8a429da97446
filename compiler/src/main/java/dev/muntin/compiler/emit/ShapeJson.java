package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.compiler.plan.WindowShape;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.kind.LayoutKind;
import dev.muntin.ops.layout.Layout;
import java.nio.file.Path;

/** What shall stand, in JSON. */
final class ShapeJson {
    private static final Codec<Setting<String>> TEXT = OriginJson.setting(Codecs.TEXT);
    private static final Codec<Setting<Layout>> LAYOUT = OriginJson.setting(new LayoutKind());
    private static final Codec<Setting<Path>> DIRECTORY = OriginJson.setting(Codecs.as(Codecs.TEXT, Path::toString, Path::of));
    private static final Codec<Setting<Integer>> INDEX = OriginJson.setting(Codecs.INTEGER);
    private static final Codec<WindowShape> WINDOW = Codecs.of((window, out) -> out.object(() -> {
        out.field("name", window.name(), TEXT);
        out.field("index", window.index(), INDEX);
        out.field("layout", window.layout(), LAYOUT);
        out.field("directories", window.directories(), Codecs.listOf(DIRECTORY));
        out.field("focus", window.focus(), Codecs.INTEGER);
        out.field("origin", window.origin(), OriginJson.ORIGIN);
    }), in -> in.object(() -> new WindowShape(in.field("name", TEXT), in.field("index", INDEX), in.field("layout", LAYOUT),
            in.field("directories", Codecs.listOf(DIRECTORY)), in.field("focus", Codecs.INTEGER), in.field("origin", OriginJson.ORIGIN))));

    static final Codec<Shape> SHAPE = Codecs.of((shape, out) -> out.object(() -> {
        out.field("session", shape.session(), Codecs.TEXT);
        out.field("windows", shape.windows(), Codecs.listOf(WINDOW));
        out.field("focus", shape.focus(), Codecs.INTEGER);
    }), in -> in.object(() -> new Shape(in.field("session", Codecs.TEXT), in.field("windows", Codecs.listOf(WINDOW)), in.field("focus", Codecs.INTEGER))));

    private ShapeJson() {}
}
