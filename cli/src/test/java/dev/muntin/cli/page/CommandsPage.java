package dev.muntin.cli.page;

import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every command as a page of the documentation. */
final class CommandsPage {
    private final List<String> lines = new ArrayList<>();

    private CommandsPage() {}

    static String of(List<Syntax> commands) {
        CommandsPage page = new CommandsPage();
        page.lines.add("# Commands");
        page.lines.add("");
        page.lines.add("Made from what `muntin` parses; `make golden` writes this page anew after a change. The options at the end go with every command.");
        commands.forEach(page::command);
        page.options("## Options of every command", Syntax.COMMON);
        page.terms("## Exit codes", Term.EXIT_CODES);
        page.terms("## Environment", Term.VARIABLES);
        return String.join("\n", page.lines) + "\n";
    }

    private void command(Syntax syntax) {
        lines.add("");
        lines.add("## " + syntax.command());
        lines.add("");
        lines.add("    " + syntax.usage());
        lines.add("");
        lines.add(escaped(sentence(syntax.summary())) + (syntax.aliases().isEmpty() ? "" : " Also called `" + String.join("`, `", syntax.aliases()) + "`."));
        options("", syntax.options());
        if (!syntax.examples().isEmpty()) {
            lines.add("");
            lines.add("```");
            lines.addAll(syntax.examples());
            lines.add("```");
        }
    }

    private void options(String title, List<Option> options) {
        terms(title, options.stream().map(option -> new Term(option.usage(), option.help())).toList());
    }

    private void terms(String title, List<Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            lines.add("");
            lines.add(title);
        }
        lines.add("");
        lines.add("| | |");
        lines.add("|---|---|");
        terms.forEach(term -> lines.add("| `" + term.word().replace("|", "\\|") + "` | " + escaped(term.text()) + " |"));
    }

    private static String sentence(String summary) {
        return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\|<>*_`~])", "\\\\$1");
    }
}
