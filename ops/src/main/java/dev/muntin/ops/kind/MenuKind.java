package dev.muntin.ops.kind;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.argument.MenuItem;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of a menu, one after the other.
 *
 * @param <P> what can be done
 * @param chosen how it is written
 */
public record MenuKind<P>(Kind<List<P>> chosen) implements Kind<List<MenuItem<P>>> {
    @Override
    public List<String> words(List<MenuItem<P>> items) {
        List<String> words = new ArrayList<>();
        for (MenuItem<P> item : items) {
            switch (item) {
                case MenuItem.Choice<P> choice -> {
                    words.add(choice.name().escaped());
                    words.add(choice.key().map(Key::name).orElse(""));
                    words.addAll(chosen.words(choice.chosen()));
                }
                case MenuItem.Separator<P> line -> words.add("");
            }
        }
        return words;
    }

    @Override
    public List<MenuItem<P>> copy(List<MenuItem<P>> items) {
        return List.copyOf(items);
    }

    @Override
    public List<MenuItem<P>> retarget(List<MenuItem<P>> items, Addressing addressing) {
        return items.stream().map(item -> switch (item) {
            case MenuItem.Choice<P> choice -> with(choice, chosen.retarget(choice.chosen(), addressing));
            case MenuItem.Separator<P> line -> line;
        }).toList();
    }

    @Override
    public TmuxVersion since(List<MenuItem<P>> items) {
        return items.stream().map(item -> switch (item) {
            case MenuItem.Choice<P> choice -> chosen.since(choice.chosen());
            case MenuItem.Separator<P> line -> TmuxVersion.OLDEST;
        }).max(TmuxVersion::compareTo).orElse(TmuxVersion.OLDEST);
    }

    @Override
    public Fit<List<MenuItem<P>>> on(List<MenuItem<P>> items, TmuxVersion version) {
        List<MenuItem<P>> fitting = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (MenuItem<P> item : items) {
            switch (on(item, version)) {
                case Fit.Fits<MenuItem<P>> fits -> {
                    fitting.add(fits.value());
                    dropped.addAll(fits.dropped());
                }
                case Fit.Lacks<MenuItem<P>> lacks -> faults.addAll(lacks.faults());
            }
        }
        return faults.isEmpty() ? new Fit.Fits<>(List.copyOf(fitting), dropped) : new Fit.Lacks<>(faults);
    }

    private Fit<MenuItem<P>> on(MenuItem<P> item, TmuxVersion version) {
        return switch (item) {
            case MenuItem.Choice<P> choice -> switch (chosen.on(choice.chosen(), version)) {
                case Fit.Fits<List<P>> fits -> new Fit.Fits<>(with(choice, fits.value()), fits.dropped());
                case Fit.Lacks<List<P>> lacks -> new Fit.Lacks<>(lacks.faults());
            };
            case MenuItem.Separator<P> line -> Fit.whole(line);
        };
    }

    private static <P> MenuItem<P> with(MenuItem.Choice<P> choice, List<P> chosen) {
        return new MenuItem.Choice<>(choice.name(), choice.key(), chosen);
    }

    @Override
    public String label() {
        return "items of a menu";
    }

    @Override
    public List<MenuItem<P>> example() {
        return List.of(new MenuItem.Choice<>(Text.of("Do it"), Optional.of(new Key("d")), chosen.example()), new MenuItem.Separator<>());
    }

    @Override
    public void write(List<MenuItem<P>> value, JsonWriter out) {
        out.list(value, item());
    }

    @Override
    public List<MenuItem<P>> read(JsonReader in) {
        return in.list(item());
    }

    private Codec<MenuItem<P>> item() {
        return Codecs.of((item, out) -> {
            switch (item) {
                case MenuItem.Choice<P> choice -> write(choice, out);
                case MenuItem.Separator<P> line -> out.nothing();
            }
        }, in -> in.skipsNothing() ? new MenuItem.Separator<>() : choice(in));
    }

    private void write(MenuItem.Choice<P> choice, JsonWriter out) {
        out.object(() -> {
            out.field("name", choice.name(), Kinds.TEXT);
            choice.key().ifPresent(key -> out.field("key", key, Kinds.KEY));
            out.field("chosen", choice.chosen(), chosen);
        });
    }

    private MenuItem<P> choice(JsonReader in) {
        return in.object(() -> new MenuItem.Choice<>(in.field("name", Kinds.TEXT),
                in.has("key") ? Optional.of(Kinds.KEY.read(in)) : Optional.empty(), in.field("chosen", chosen)));
    }
}
