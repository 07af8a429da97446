package dev.muntin.analyzer.diagnostic;

import static dev.muntin.analyzer.diagnostic.Severity.ERROR;
import static dev.muntin.analyzer.diagnostic.Severity.NOTE;
import static dev.muntin.analyzer.diagnostic.Severity.WARNING;

import java.util.Locale;

/** Everything that can be wrong with a workspace; the code that a message ends with is the constant's name. */
public enum Kind {
    /** The file cannot be read as text at all. */
    UNREADABLE_FILE(ERROR),
    /** Another file that this one asks for and that cannot be had. */
    BAD_INCLUDE(ERROR),
    /** The text is no YAML. */
    BAD_YAML(ERROR),
    /** A value of another type than its key takes. */
    WRONG_TYPE(ERROR),
    /** A key without which there is no workspace. */
    MISSING_KEY(ERROR),
    /** A key that nobody knows; it is ignored. */
    UNKNOWN_KEY(WARNING),
    /** A key that has something to do with tmuxp's own program; it is ignored. */
    TMUXP_ONLY(WARNING),
    /** A key with nothing behind it where that means nothing; it is ignored. */
    NO_VALUE(WARNING),
    /** A key that stands twice; the last one holds. */
    DUPLICATE_KEY(WARNING),
    /** An option of something else, which is lost here. */
    WRONG_PLACE(WARNING),
    /** What is typed into one pane reaches others, too. */
    TYPED_EVERYWHERE(WARNING),
    /** How one command is typed holds for the next one, too, which few expect. */
    STICKY_TYPING(NOTE),
    /** A name that some version of tmux would change or refuse. */
    BAD_NAME(ERROR),
    /** A name that one known version of tmux refuses. */
    RISKY_NAME(WARNING),
    /** A layout that tmux does not know, or would not accept for these panes. */
    UNKNOWN_LAYOUT(ERROR),
    /** A directory that tmux could not enter; it would start elsewhere without a word. */
    MISSING_DIRECTORY(ERROR),
    /** A value that tmux cannot be given. */
    BAD_VALUE(ERROR),
    /** What the Java compiler refuses; the message is all that it prints, and is shown as it is. */
    BAD_JAVA(ERROR),
    /** This Java cannot compile. */
    NO_COMPILER(ERROR),
    /** A Java file in which no one method says what the workspace is. */
    MISSING_METHOD(ERROR),
    /** The code of a Java file that ended by an exception. */
    JAVA_FAILED(ERROR),
    /** A key of another program's format for which a workspace has no words. */
    NO_COUNTERPART(WARNING),
    /** Text of another program's format that Ruby would replace. */
    NEEDS_RUBY(WARNING);

    private final Severity severity;

    Kind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** {@code unknown-layout}: stable, for tools and for searching. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
