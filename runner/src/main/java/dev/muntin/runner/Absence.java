package dev.muntin.runner;

import dev.muntin.engine.Reply;
import java.util.List;

/** The ways in which tmux says that a session is not there, which is another thing than not being able to tell. */
public final class Absence {
    private static final List<String> WORDS = List.of("can't find session", "no server running on", "no current session", "no current target");
    private static final String NO_SOCKET = "error connecting to";
    private static final List<String> NO_SERVER = List.of("(No such file or directory)", "(Connection refused)");

    private Absence() {}

    /** Whether this answer is one of them. */
    public static boolean isSaidBy(Reply reply) {
        return isSaidBy(reply.words());
    }

    /** Whether nobody listens at the socket, or there is none: a server that lives can have lost its own. */
    public static boolean ofServerIsSaidBy(Reply reply) {
        return reply.words().startsWith("no server running on") || (reply.words().startsWith(NO_SOCKET) && isSaidBy(reply));
    }

    static boolean isSaidBy(String words) {
        return WORDS.stream().anyMatch(words::startsWith)
                || (words.startsWith(NO_SOCKET) && NO_SERVER.stream().anyMatch(words::endsWith));
    }
}
