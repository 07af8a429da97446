package dev.muntin.ops.kind;

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
}
