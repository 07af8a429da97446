package dev.muntin.golden;

import dev.muntin.analyzer.diagnostic.Ink;
import java.util.function.Function;

/**
 * What was found of one workspace of a folder.
 *
 * @param words what is wrong with the workspace itself, errors and warnings, as a compiler prints it; empty if nothing is
 */
public record Finding(GoldenFile file, Function<Ink, String> words, Verdict verdict) {
    static Finding of(GoldenFile file, Verdict verdict) {
        return new Finding(file, ink -> "", verdict);
    }
}
