package dev.muntin.ops.kind;

import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.Side;
import dev.muntin.ops.target.Spot;
import dev.muntin.ops.target.WindowTarget;
import java.util.function.BiFunction;

/** Targets in JSON: an object whose one field tells the form. */
final class TargetJson {
    static final Codec<PaneTarget> PANE = Codecs.of(TargetJson::write, TargetJson::read);
    static final Codec<WindowTarget> WINDOW = only(WindowTarget.class, "a window");
    static final Codec<SessionTarget> SESSION = only(SessionTarget.class, "a session");

    private static final Codec<Side> SIDE = Codecs.as(Codecs.TEXT, Side::name, Side::valueOf);
    private static final Codec<Spot.Edge> EDGE = Codecs.as(Codecs.TEXT, Spot.Edge::name, Spot.Edge::valueOf);
    private static final Codec<Spot> SPOT = Codecs.of(TargetJson::writeSpot, TargetJson::readSpot);

    private TargetJson() {}

    private static <T extends PaneTarget> Codec<T> only(Class<T> sort, String what) {
        return Codecs.of(TargetJson::write, in -> {
            PaneTarget target = read(in);
            if (!sort.isInstance(target)) {
                throw in.fault("that target is not " + what);
            }
            return sort.cast(target);
        });
    }

    private static void write(PaneTarget target, JsonWriter out) {
        switch (target) {
            case SessionTarget.Named named -> out.variant("session", named.name(), Codecs.TEXT);
            case SessionTarget.Id id -> out.variant("session-id", id.number(), Codecs.INTEGER);
            case WindowTarget.First first -> out.variant("first-window", first.session(), SESSION);
            case WindowTarget.Last last -> out.variant("last-window", last.session(), SESSION);
            case WindowTarget.Previous previous -> out.variant("previous-window", previous.session(), SESSION);
            case WindowTarget.After after -> in(out, "window-after", after.session(), "steps", after.steps(), Codecs.INTEGER);
            case WindowTarget.Before before -> in(out, "window-before", before.session(), "steps", before.steps(), Codecs.INTEGER);
            case WindowTarget.At at -> in(out, "window-at", at.session(), "index", at.index(), Codecs.INTEGER);
            case WindowTarget.Named named -> in(out, "window-named", named.session(), "name", named.name(), Codecs.TEXT);
            case WindowTarget.Id id -> out.variant("window-id", id.number(), Codecs.INTEGER);
            case WindowTarget.Ref ref -> out.variant("window-ref", ref.number(), Codecs.INTEGER);
            case PaneTarget.After after -> in(out, "pane-after", after.session(), "steps", after.steps(), Codecs.INTEGER);
            case PaneTarget.Before before -> in(out, "pane-before", before.session(), "steps", before.steps(), Codecs.INTEGER);
            case PaneTarget.Beside beside -> in(out, "pane-beside", beside.session(), "side", beside.side(), SIDE);
            case PaneTarget.Within within -> out.variant("pane-within", within, Codecs.of((value, to) -> to.object(() -> {
                to.field("window", value.window(), WINDOW);
                to.field("spot", value.spot(), SPOT);
            }), TargetJson::within));
            case WindowTarget.Marked marked -> out.variant("marked");
            case WindowTarget.Captured captured -> out.variant("window-captured", captured.name(), Codecs.TEXT);
            case PaneTarget.Captured captured -> out.variant("pane-captured", captured.name(), Codecs.TEXT);
            case PaneTarget.Id id -> out.variant("pane-id", id.number(), Codecs.INTEGER);
            case PaneTarget.Ref ref -> out.variant("pane-ref", ref.number(), Codecs.INTEGER);
        }
    }

    private static PaneTarget read(JsonReader in) {
        return in.variant(form -> switch (form) {
            case "session" -> new SessionTarget.Named(in.text());
            case "session-id" -> new SessionTarget.Id(in.integer());
            case "first-window" -> new WindowTarget.First(SESSION.read(in));
            case "last-window" -> new WindowTarget.Last(SESSION.read(in));
            case "previous-window" -> new WindowTarget.Previous(SESSION.read(in));
            case "window-after" -> in(in, "steps", Codecs.INTEGER, WindowTarget.After::new);
            case "window-before" -> in(in, "steps", Codecs.INTEGER, WindowTarget.Before::new);
            case "window-at" -> in(in, "index", Codecs.INTEGER, WindowTarget.At::new);
            case "window-named" -> in(in, "name", Codecs.TEXT, WindowTarget.Named::new);
            case "window-id" -> new WindowTarget.Id(in.integer());
            case "window-ref" -> new WindowTarget.Ref(in.integer());
            case "pane-after" -> in(in, "steps", Codecs.INTEGER, PaneTarget.After::new);
            case "pane-before" -> in(in, "steps", Codecs.INTEGER, PaneTarget.Before::new);
            case "pane-beside" -> in(in, "side", SIDE, PaneTarget.Beside::new);
            case "pane-within" -> within(in);
            case "marked" -> in.empty(new WindowTarget.Marked());
            case "window-captured" -> new WindowTarget.Captured(in.text());
            case "pane-captured" -> new PaneTarget.Captured(in.text());
            case "pane-id" -> new PaneTarget.Id(in.integer());
            case "pane-ref" -> new PaneTarget.Ref(in.integer());
            default -> throw in.unknown(form);
        });
    }

    private static <T> void in(JsonWriter out, String form, SessionTarget session, String name, T value, Codec<T> codec) {
        out.object(() -> out.field(form).object(() -> {
            out.field("of", session, SESSION);
            out.field(name, value, codec);
        }));
    }

    private static <T> PaneTarget in(JsonReader in, String name, Codec<T> codec, BiFunction<SessionTarget, T, PaneTarget> making) {
        return in.object(() -> making.apply(in.field("of", SESSION), in.field(name, codec)));
    }

    private static PaneTarget.Within within(JsonReader in) {
        return in.object(() -> new PaneTarget.Within(in.field("window", WINDOW), in.field("spot", SPOT)));
    }

    private static void writeSpot(Spot spot, JsonWriter out) {
        switch (spot) {
            case Spot.Previous previous -> out.nothing();
            case Spot.Index index -> out.number(index.index());
            case Spot.Edge edge -> EDGE.write(edge, out);
        }
    }

    private static Spot readSpot(JsonReader in) {
        if (in.skipsNothing()) {
            return new Spot.Previous();
        }
        return in.isNumber() ? new Spot.Index(in.integer()) : EDGE.read(in);
    }
}
