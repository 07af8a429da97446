package dev.muntin.cli.command;

import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;

/**
 * What {@code ensure} tells programs.
 *
 * @param created whether the session was not there before
 */
record Ensured(String workspace, String session, boolean created) {
    private static final Codec<Ensured> CODEC = Codecs.of((ensured, out) -> out.object(() -> {
        out.field("workspace", ensured.workspace(), Codecs.TEXT);
        out.field("session_name", ensured.session(), Codecs.TEXT);
        out.field("created", ensured.created(), Codecs.FLAG);
    }), in -> in.object(() -> new Ensured(in.field("workspace", Codecs.TEXT), in.field("session_name", Codecs.TEXT), in.field("created", Codecs.FLAG))));

    String json() {
        return Json.line(this, CODEC);
    }
}
