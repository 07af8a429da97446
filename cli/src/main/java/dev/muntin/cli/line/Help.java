package dev.muntin.cli.line;

import java.util.ArrayList;
import java.util.List;

/** The text behind {@code --help}. */
public final class Help {
    /** Of the narrowest terminal that counts. */
    private static final int WIDTH = 80;
    private static final int COLUMN = 26;

    private Help() {}

    /** Of the whole program. */
    public static String of(List<Syntax> commands) {
        StringBuilder help = new StringBuilder("muntin builds tmux sessions from workspace files: confirmed, or undone.\n\n"
                + "usage: muntin COMMAND [OPTIONS] [ARGUMENTS]\n\n");
        commands.forEach(command -> row(help, command.command() + " " + command.arguments(), command.summary()));
        return help.append("\n'muntin COMMAND --help' tells more of each.\n").toString();
    }

    /** Of one command. */
    public static String of(Syntax syntax) {
        StringBuilder help = new StringBuilder("usage: ").append(syntax.usage()).append("\n\n");
        folded(syntax.summary(), WIDTH).forEach(line -> help.append(line).append('\n'));
        if (!syntax.aliases().isEmpty()) {
            help.append("\nalso called ").append(String.join(", ", syntax.aliases())).append('\n');
        }
        options(help, "options", syntax.options());
        options(help, "options of every command", syntax.common());
        if (!syntax.examples().isEmpty()) {
            help.append("\nexamples:\n");
            syntax.examples().forEach(example -> help.append("  ").append(example).append('\n'));
        }
        return help.toString();
    }

    private static void options(StringBuilder help, String title, List<Option> options) {
        if (!options.isEmpty()) {
            help.append('\n').append(title).append(":\n");
            options.forEach(option -> row(help, option.usage(), option.help()));
        }
    }

    private static void row(StringBuilder help, String left, String right) {
        String start = "  " + left.strip();
        // One that is too long for its column has a line of its own.
        if (start.length() > COLUMN - 2) {
            help.append(start).append('\n');
            start = "";
        }
        for (String line : folded(right, WIDTH - COLUMN)) {
            help.append(start).append(" ".repeat(COLUMN - start.length())).append(line).append('\n');
            start = "";
        }
    }

    /** In lines of at most so many characters, where its words allow that. */
    private static List<String> folded(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
