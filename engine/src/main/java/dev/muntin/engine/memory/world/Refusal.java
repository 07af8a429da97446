package dev.muntin.engine.memory.world;

/** What tmux would say instead of carrying out a command; the rest of its chain falls away. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final String words;

    public Refusal(String words) {
        super(words);
        this.words = words;
    }

    /** tmux's own words. */
    public String words() {
        return words;
    }
}
