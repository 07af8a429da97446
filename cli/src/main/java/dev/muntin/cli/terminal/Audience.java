package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import java.util.List;

/** Whoever reads what is said beside the data. */
interface Audience {
    /** Something that happened. */
    void say(String words);

    /** One more line of what was said. */
    void tell(String line);

    /** The command whose help tells more. */
    void refer(String command);

    /**
     * What is wrong with a workspace.
     *
     * @param words the same as a compiler prints it
     */
    void diagnose(List<Diagnostic> diagnostics, String words);

    /** Nothing more is said. */
    void end(ExitCode code);
}
