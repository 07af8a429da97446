package dev.muntin.ops.target;

/** Which numbers can stand in a target. */
final class Numbers {
    private Numbers() {}

    /** Refuses a number that nothing has. */
    static void natural(int number, String what) {
        if (number < 0) {
            throw new IllegalArgumentException("no " + what + " " + number);
        }
    }

    /** Refuses a way that leads nowhere, or back. */
    static void steps(int steps, String where) {
        if (steps < 1) {
            throw new IllegalArgumentException("not " + where + ": " + steps);
        }
    }
}
