package dev.muntin.bench.peers;

/** The least that Java can be started for. */
final class Empty {
    private Empty() {}

    public static void main(String[] words) {}
}
