package dev.muntin.compiler.plan;

/** Where the windows of a workspace come to stand. */
public sealed interface Place {
    /** In a session of their own, that bears the workspace's name. */
    record Own() implements Place {}

    /** In a session of their own that bears another name, as long as somebody else has the workspace's. */
    record Aside(String session) implements Place {}

    /** Behind those of a session that stands already; what it is like itself is not touched. */
    record Into(String session) implements Place {}
}
