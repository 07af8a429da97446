package dev.muntin.cli.line;

import java.util.List;

/** The text behind {@code --help}. */
public final class Help {
    private Help() {}

    /** Of the whole program. */
    public static String of(List<Syntax> commands) {
        StringBuilder help = new StringBuilder("muntin builds tmux sessions from workspace files: one dispatch, confirmed, or undone.\n\n"
                + "usage: muntin COMMAND [OPTIONS] [ARGUMENTS]\n\n");
        commands.forEach(command -> row(help, command.command() + " " + command.arguments(), command.summary()));
        return help.append("\n'muntin COMMAND --help' tells more of each.\n").toString();
    }

    /** Of one command. */
    public static String of(Syntax syntax) {
        StringBuilder help = new StringBuilder("usage: muntin ").append(syntax.command()).append(" [OPTIONS]");
        help.append(syntax.arguments().isEmpty() ? "" : " " + syntax.arguments());
        help.append("\n\n").append(syntax.summary()).append("\n");
        options(help, "options", syntax.options());
        options(help, "options of every command", Syntax.COMMON);
        if (!syntax.examples().isEmpty()) {
            help.append("\nexamples:\n");
            syntax.examples().forEach(example -> help.append("  ").append(example).append('\n'));
        }
        return help.toString();
    }

    private static void options(StringBuilder help, String title, List<Option> options) {
        if (!options.isEmpty()) {
            help.append('\n').append(title).append(":\n");
            options.forEach(option -> row(help, String.join(", ", option.names()) + " " + option.value(), option.help()));
        }
    }

    private static void row(StringBuilder help, String left, String right) {
        help.append("  ").append(left.strip()).append(" ".repeat(Math.max(2, 24 - left.strip().length()))).append(right).append('\n');
    }
}
