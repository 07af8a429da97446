package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.util.List;

/** The name of a session that is made or renamed: such that it can be addressed afterwards. */
public record NewSessionKind() implements Kind<SessionTarget.Named> {
    @Override
    public List<String> words(SessionTarget.Named session) {
        return List.of(Format.escape(session.name()));
    }

    @Override
    public TmuxVersion since(SessionTarget.Named session) {
        return Kept.session(session.name());
    }

    @Override
    public Fit<SessionTarget.Named> on(SessionTarget.Named session, TmuxVersion version) {
        return Fit.in(Span.since(since(session)), version, session, () -> "keeping the session name '" + session.name() + "'");
    }

    @Override
    public String label() {
        return "the name of a session";
    }

    @Override
    public SessionTarget.Named example() {
        return new SessionTarget.Named("dev");
    }

    @Override
    public void write(SessionTarget.Named value, JsonWriter out) {
        out.text(value.name());
    }

    @Override
    public SessionTarget.Named read(JsonReader in) {
        return new SessionTarget.Named(in.text());
    }
}
