package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.ClientTarget;
import java.util.List;

/** A target where the command wants a client. */
public record ClientKind() implements Kind<ClientTarget> {
    @Override
    public List<String> words(ClientTarget target) {
        return List.of(target.name());
    }

    @Override
    public String label() {
        return "a client";
    }

    @Override
    public ClientTarget example() {
        return new ClientTarget("/dev/pts/1");
    }

    @Override
    public void write(ClientTarget value, JsonWriter out) {
        out.text(value.name());
    }

    @Override
    public ClientTarget read(JsonReader in) {
        return new ClientTarget(in.text());
    }
}
