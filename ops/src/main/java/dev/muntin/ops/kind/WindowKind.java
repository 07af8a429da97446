package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.List;

/** A target where the command wants a window. */
public record WindowKind() implements Kind<WindowTarget> {
    @Override
    public List<String> words(WindowTarget target) {
        return List.of(target.asWindow());
    }

    @Override
    public WindowTarget retarget(WindowTarget target, Addressing addressing) {
        return addressing.window(target);
    }

    @Override
    public String label() {
        return "a window";
    }

    @Override
    public WindowTarget example() {
        return new SessionTarget.Named("dev");
    }

    @Override
    public void write(WindowTarget value, JsonWriter out) {
        TargetJson.WINDOW.write(value, out);
    }

    @Override
    public WindowTarget read(JsonReader in) {
        return TargetJson.WINDOW.read(in);
    }
}
