package dev.muntin.cli.page;

import java.util.List;

/** A word that is explained on the pages about commands, where no command explains it. */
record Term(String word, String text) {
    static final List<Term> EXIT_CODES = List.of(
            new Term("0", "done"),
            new Term("1", "tmux or the operation failed, or a difference was found"),
            new Term("2", "the call was wrong, or the workspace has errors"),
            new Term("69", "there is no Java 21 or newer"),
            new Term("124", "a deadline has passed"),
            new Term("129", "its terminal went"),
            new Term("130", "interrupted"),
            new Term("143", "told to end"));

    static final List<Term> VARIABLES = List.of(
            new Term("MUNTIN_TMUX", "the tmux program, where --tmux names none"),
            new Term("MUNTIN_ENGINE", "how to talk to tmux, where --engine does not say"),
            new Term("MUNTIN_JAVA_HOME", "the Java to run on; it goes before JAVA_HOME"),
            new Term("MUNTIN_ARCHIVE", "'off' starts without an archive of classes"),
            new Term("TMUXP_CONFIGDIR, XDG_CONFIG_HOME", "where workspaces with a name are: the first of $TMUXP_CONFIGDIR, $XDG_CONFIG_HOME/tmuxp, ~/.tmuxp that there is"),
            new Term("NO_COLOR", "if it is set and not empty, --color auto colours nothing"),
            new Term("CI", "if it is set, and neither empty nor '0' nor 'false', 'golden approve' writes nothing"),
            new Term("TMUX, TMUX_PANE, TMUX_TMPDIR", "as tmux itself understands them"),
            new Term("VISUAL, EDITOR", "what 'edit' opens"));
}
