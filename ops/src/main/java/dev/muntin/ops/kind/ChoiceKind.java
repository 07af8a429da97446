package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** One of a few words that tmux knows. */
public record ChoiceKind<E extends Choice>(String what, List<E> choices) implements Kind<E> {
    public ChoiceKind {
        choices = List.copyOf(choices);
    }

    @Override
    public List<String> words(E choice) {
        return List.of(choice.word());
    }

    @Override
    public String label() {
        return what;
    }

    @Override
    public E example() {
        return choices.getFirst();
    }

    @Override
    public void write(E value, JsonWriter out) {
        out.text(value.word());
    }

    @Override
    public E read(JsonReader in) {
        String word = in.text();
        return choices.stream().filter(choice -> choice.word().equals(word)).findFirst()
                .orElseThrow(() -> in.fault("'" + word + "' is not " + what));
    }
}
