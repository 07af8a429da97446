package dev.muntin.runner.freeze;

import java.util.ArrayList;
import java.util.List;

/** Collects what a workspace will not say. */
final class Losses {
    private final List<String> words = new ArrayList<>();

    void add(String loss) {
        words.add(loss);
    }

    List<String> all() {
        return List.copyOf(words);
    }
}
