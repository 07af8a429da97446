package dev.muntin.cli.completion;

import java.util.List;
import java.util.stream.Stream;

/** What a shell may put where the cursor is: words, and something of its own that it knows better. */
public record Offer(Own own, List<Candidate> candidates) {
    /** What the shell itself completes there. */
    public enum Own {
        NOTHING("none"),
        FILES("files"),
        FOLDERS("folders"),
        COMMANDS("commands");

        private final String word;

        Own(String word) {
            this.word = word;
        }
    }

    public Offer {
        candidates = List.copyOf(candidates);
    }

    static Offer of(Stream<Candidate> candidates) {
        return new Offer(Own.NOTHING, candidates.toList());
    }

    /** As the scripts read it: what is the shell's own, then a candidate a line, its explanation behind a tab. */
    public List<String> lines() {
        return Stream.concat(Stream.of(own.word), candidates.stream().filter(Candidate::fitsALine).map(Candidate::line)).toList();
    }
}
