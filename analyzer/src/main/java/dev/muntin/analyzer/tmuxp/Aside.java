package dev.muntin.analyzer.tmuxp;

/** Keys that say nothing about a workspace, and that nobody wrote by mistake: no warning is due for them. */
final class Aside {
    /** Names the JSON Schema for an editor; in YAML a comment does. */
    static final String SCHEMA = "$schema";
    /** Where anchors are put that are used further down, as in files for containers. */
    static final String PREFIX = "x-";

    private Aside() {}

    static boolean is(String key, Level level) {
        return key.startsWith(PREFIX) || level == Level.SESSION && key.equals(SCHEMA);
    }
}
