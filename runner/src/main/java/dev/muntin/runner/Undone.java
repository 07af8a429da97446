package dev.muntin.runner;

/** What came of ending what a build had made. */
enum Undone {
    /** It was ended. */
    ENDED,
    /** It was gone already. */
    GONE,
    /** It may stand: it could not be asked, or does not look like ours. Nothing was ended. */
    UNCLEAR
}
