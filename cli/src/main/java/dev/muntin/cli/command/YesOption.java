package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.Question;

/** Consent, given on the command line or asked for. */
final class YesOption {
    static final Option OPTION = Option.flag("answer yes to whatever would be asked", "-y", "--yes");

    private YesOption() {}

    static boolean agrees(String question, Call call, Console console) {
        if (call.has(OPTION.name())) {
            return true;
        }
        if (!Question.canBeAsked(console)) {
            throw UsageException.missing(question + " There is nobody to ask; -y says yes");
        }
        return Question.isAgreed(question, console);
    }
}
