package dev.muntin.cli.line;

import java.util.List;
import java.util.stream.Stream;

/** What somebody may put where a help text has one of these words: what completion offers there. */
public enum Meaning {
    FILE("FILE", "PATH"),
    FOLDER("DIR"),
    WORKSPACE("WORKSPACE"),
    SESSION("SESSION"),
    JOB_ID("ID"),
    JOB_TAG("TAG"),
    COMMAND_LINE("CMD"),
    /** Anything; nobody can know it. */
    TEXT;

    private final List<String> words;

    Meaning(String... words) {
        this.words = List.of(words);
    }

    static Meaning of(String word) {
        return Stream.of(values()).filter(meaning -> meaning.words.contains(word)).findFirst().orElse(TEXT);
    }
}
