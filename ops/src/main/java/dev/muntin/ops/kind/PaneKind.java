package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/**
 * A target where the command wants a pane.
 *
 * @param orSession whether it may want a session just as well, which is then written without its colon
 */
public record PaneKind(boolean orSession) implements Kind<PaneTarget> {
    @Override
    public List<String> words(PaneTarget target) {
        return List.of(orSession && target instanceof SessionTarget session ? session.asSession() : target.asPane());
    }

    @Override
    public PaneTarget retarget(PaneTarget target, Addressing addressing) {
        return target instanceof WindowTarget window ? addressing.window(window) : addressing.pane(target);
    }

    @Override
    public TmuxVersion since(PaneTarget target) {
        return target.since();
    }

    @Override
    public Fit<PaneTarget> on(PaneTarget target, TmuxVersion version) {
        return Fit.in(Span.since(target.since()), version, target, () -> "target " + target.asPane());
    }

    @Override
    public String label() {
        return orSession ? "a session or a pane" : "a pane";
    }

    @Override
    public PaneTarget example() {
        return new SessionTarget.Named("dev");
    }

    @Override
    public void write(PaneTarget value, JsonWriter out) {
        TargetJson.PANE.write(value, out);
    }

    @Override
    public PaneTarget read(JsonReader in) {
        return TargetJson.PANE.read(in);
    }
}
