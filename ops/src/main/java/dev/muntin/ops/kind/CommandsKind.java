package dev.muntin.ops.kind;

import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.CommandLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Operations that are run later, or in another place.
 *
 * @param <P> operations, which stand above kinds
 * @param one for an example
 * @param codec how one stands in JSON
 * @param byLine whether each stands on a line of its own
 */
public record CommandsKind<P extends Said<P>>(Supplier<P> one, Codec<P> codec, boolean byLine) implements Kind<List<P>> {
    @Override
    public List<String> words(List<P> chain) {
        List<List<String>> commands = new ArrayList<>();
        chain.forEach(said -> commands.add(said.words()));
        return List.of(byLine ? CommandLanguage.body(commands) : CommandLanguage.line(commands));
    }

    @Override
    public boolean isComposed() {
        return true;
    }

    @Override
    public List<P> retarget(List<P> chain, Addressing addressing) {
        List<P> there = new ArrayList<>();
        chain.forEach(said -> there.add(said.retarget(addressing)));
        return there;
    }

    @Override
    public TmuxVersion since(List<P> chain) {
        return chain.stream().map(Said::since).max(TmuxVersion::compareTo).orElse(TmuxVersion.OLDEST);
    }

    @Override
    public Fit<List<P>> on(List<P> chain, TmuxVersion version) {
        List<P> fitting = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (P said : chain) {
            switch (said.on(version)) {
                case Fit.Fits<? extends P> fits -> {
                    fitting.add(fits.value());
                    dropped.addAll(fits.dropped());
                }
                case Fit.Lacks<? extends P> lacks -> faults.addAll(lacks.faults());
            }
        }
        return faults.isEmpty() ? new Fit.Fits<>(List.copyOf(fitting), dropped) : new Fit.Lacks<>(faults);
    }

    @Override
    public List<P> copy(List<P> chain) {
        return List.copyOf(chain);
    }

    @Override
    public String label() {
        return "operations";
    }

    @Override
    public List<P> example() {
        return List.of(one.get());
    }

    @Override
    public void write(List<P> value, JsonWriter out) {
        out.list(value, codec);
    }

    @Override
    public List<P> read(JsonReader in) {
        return in.list(codec);
    }
}
