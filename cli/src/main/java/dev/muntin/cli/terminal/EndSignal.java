package dev.muntin.cli.terminal;

/** With what a program is told to end by its user, by another program, or by its terminal that goes. */
public enum EndSignal {
    INT(2), TERM(15), HUP(1);

    private static final int ENDED_BY = 128;

    private final int number;

    EndSignal(int number) {
        this.number = number;
    }

    /** As shells tell it, and Java itself. */
    public ExitCode code() {
        return new ExitCode(ENDED_BY + number);
    }
}
