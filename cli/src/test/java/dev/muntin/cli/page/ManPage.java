package dev.muntin.cli.page;

import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Every command as a page of the manual, in the macros of man(7). */
final class ManPage {
    private final List<String> lines = new ArrayList<>();

    private ManPage() {}

    static String of(List<Syntax> commands) {
        ManPage page = new ManPage();
        page.lines.add(".\\\" Made from what muntin parses; `make golden` writes it anew after a change.");
        page.lines.add(".TH MUNTIN 1 \"\" muntin \"User Commands\"");
        page.section("NAME");
        page.lines.add("muntin \\- build tmux sessions from workspace files");
        page.section("SYNOPSIS");
        page.lines.add(".B muntin");
        page.lines.add(".I COMMAND");
        page.lines.add("[\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]");
        page.section("DESCRIPTION");
        page.text("A workspace is described once, in tmuxp's YAML or in Java. muntin compiles it to tmux operations, sends them as one dispatch, "
                + "checks that what stands is what was asked for, and undoes it when it is not.");
        page.text("WORKSPACE is a file, a directory that holds one of .tmuxp.yaml, .tmuxp.yml and .tmuxp.json, "
                + "or the name of a file in the folder of workspaces.");
        page.section("COMMANDS");
        commands.forEach(page::command);
        page.section("OPTIONS OF EVERY COMMAND");
        page.options(Syntax.COMMON);
        page.section("EXIT STATUS");
        Term.EXIT_CODES.forEach(page::term);
        page.section("ENVIRONMENT");
        Term.VARIABLES.forEach(page::term);
        page.section("SEE ALSO");
        page.lines.add(".BR tmux (1)");
        return String.join("\n", page.lines) + "\n";
    }

    private void section(String title) {
        lines.add(".SH " + (title.contains(" ") ? '"' + title + '"' : title));
    }

    /** A paragraph, a sentence a line: so that what stands behind a full stop is spaced as it should be. */
    private void text(String text) {
        if (!lines.getLast().startsWith(".S")) {
            lines.add(".PP");
        }
        for (String sentence : text.split("(?<=\\.) (?=[A-Z])")) {
            lines.add(escaped(sentence));
        }
    }

    private void command(Syntax syntax) {
        lines.add(".SS \"" + escaped(syntax.usage().substring("muntin ".length())) + "\"");
        text(syntax.summary());
        if (!syntax.aliases().isEmpty()) {
            text("Also called " + String.join(", ", syntax.aliases()) + ".");
        }
        options(syntax.options());
        if (!syntax.examples().isEmpty()) {
            lines.add(".PP");
            lines.add(".nf");
            lines.add(".RS");
            syntax.examples().forEach(example -> lines.add(escaped(example)));
            lines.add(".RE");
            lines.add(".fi");
        }
    }

    private void options(List<Option> options) {
        options.forEach(option -> term(new Term(option.usage(), option.help())));
    }

    private void term(Term term) {
        lines.add(".TP");
        lines.add(".B " + escaped(term.word()));
        lines.add(escaped(term.text()));
    }

    /** Nothing in it is an instruction, and what is typed can be copied. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("\"", "\\(dq")
                .replace("`", "\\(ga").replace("~", "\\(ti").replace("^", "\\(ha");
        return plain.startsWith(".") ? "\\&" + plain : plain;
    }
}
