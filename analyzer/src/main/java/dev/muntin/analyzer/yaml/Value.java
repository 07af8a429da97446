package dev.muntin.analyzer.yaml;

import java.math.BigInteger;

/** What a scalar means by YAML 1.1, as tmuxp understands it; dates stay text. */
public sealed interface Value {
    /** {@code null}, {@code ~} or nothing at all. */
    record Null() implements Value {}

    /** {@code yes}, {@code off}, {@code true}… */
    record Bool(boolean value) implements Value {}

    /** {@code 12}, {@code 010} (which is 8), {@code 1:30} (which is 90)… */
    record Int(BigInteger value) implements Value {}

    /** {@code 1.0}, {@code .inf}… */
    record Real(double value) implements Value {}

    /** Everything else. */
    record Text(String value) implements Value {}
}
