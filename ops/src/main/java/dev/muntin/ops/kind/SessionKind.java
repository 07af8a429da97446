package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;

/** A target where the command wants a session. */
public record SessionKind() implements Kind<SessionTarget> {
    @Override
    public List<String> words(SessionTarget target) {
        return List.of(target.asSession());
    }

    @Override
    public String label() {
        return "a session";
    }

    @Override
    public SessionTarget example() {
        return new SessionTarget.Named("dev");
    }

    @Override
    public void write(SessionTarget value, JsonWriter out) {
        TargetJson.SESSION.write(value, out);
    }

    @Override
    public SessionTarget read(JsonReader in) {
        return TargetJson.SESSION.read(in);
    }
}
