package dev.muntin.engine.memory.world;

/** The server dies of what it was told, as this version of tmux does; everything that it held is lost. */
public final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Crash(String why) {
        super(why);
    }
}
