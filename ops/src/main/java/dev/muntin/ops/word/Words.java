package dev.muntin.ops.word;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the words of one command; each is escaped here by what tmux does with it, so that no text is executed or expanded that only looks so. */
public final class Words {
    private final TmuxCommand command;
    private final List<String> words = new ArrayList<>();

    private Words(TmuxCommand command) {
        this.command = command;
        words.add(command.word());
    }

    public static Words of(TmuxCommand command) {
        return new Words(command);
    }

    /** A flag that stands alone, if it is wanted. */
    public Words flag(char letter, boolean wanted) {
        known(letter, command.plain());
        if (wanted) {
            words.add("-" + letter);
        }
        return this;
    }

    /** {@code -t}, where the command wants a session. */
    public Words session(SessionTarget target) {
        return valued('t', target.asSession());
    }

    /** {@code -t}, where the command wants a window. */
    public Words window(WindowTarget target) {
        return literal('t', target.asWindow());
    }

    /** {@code -t}, where the command wants a pane. */
    public Words pane(PaneTarget target) {
        return literal('t', target.asPane());
    }

    /** A value that tmux takes as it is; left out if empty. */
    public Words literal(char letter, String value) {
        return value.isEmpty() ? this : valued(letter, value);
    }

    /** Plain text where tmux would expand formats; left out if empty. */
    public Words text(char letter, String value) {
        return value.isEmpty() ? this : valued(letter, Format.escape(value));
    }

    public Words format(char letter, Format format) {
        return valued(letter, format.text());
    }

    /** What a command that makes something writes to its client: {@code -P -F}. */
    public Words prints(Format line) {
        return line.isSomething() ? flag('P', true).format('F', line) : this;
    }

    public Words number(char letter, int value) {
        return valued(letter, Integer.toString(value));
    }

    /** One {@code -e NAME=value} for each variable. */
    public Words environment(Map<String, String> variables) {
        variables.forEach((name, value) -> valued('e', name + "=" + value));
        return this;
    }

    /** The end of the flags: what follows may begin with a dash. */
    public Words end() {
        words.add("--");
        return this;
    }

    /** An argument that tmux takes as it is. */
    public Words literal(String value) {
        words.add(value);
        return this;
    }

    /** An argument of plain text where tmux would expand formats. */
    public Words text(String value) {
        words.add(Format.escape(value));
        return this;
    }

    public Words format(Format format) {
        words.add(format.text());
        return this;
    }

    /** An argument that is itself a chain of commands. */
    public Words commands(List<List<String>> commands) {
        words.add(CommandLanguage.line(commands));
        return this;
    }

    /** The same, one command a line, for those who have to read it; tmux joins the lines again. */
    public Words body(List<List<String>> commands) {
        words.add(CommandLanguage.body(commands));
        return this;
    }

    public List<String> list() {
        words.forEach(Sendable::checked);
        return List.copyOf(words);
    }

    private Words valued(char letter, String value) {
        known(letter, command.valued());
        words.add("-" + letter);
        words.add(value);
        return this;
    }

    private void known(char letter, String letters) {
        if (letters.indexOf(letter) < 0) {
            throw new IllegalArgumentException(command.word() + " has no such flag: -" + letter);
        }
    }
}
