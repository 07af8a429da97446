package dev.muntin.bench;

/** Something whose time is taken. */
record Subject(String name, Action action) {
    /** What is done once a round. */
    interface Action {
        void run() throws Exception;
    }
}
