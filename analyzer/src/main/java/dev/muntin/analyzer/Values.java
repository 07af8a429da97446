package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.word.Sendable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Expands the texts of a workspace and refuses those that no argument can carry. */
record Values(Expansion expansion, Names names, Diagnostics diagnostics) {
    Setting<String> text(Setting<String> written) {
        return written instanceof Setting.Given<String> given
                ? new Setting.Given<>(expansion.of(checked(given).value()), given.origin())
                : written;
    }

    Assignments environment(Assignments written) {
        return assignments(written, names::variable);
    }

    Assignments options(Assignments written) {
        return assignments(written, names::option);
    }

    private Assignments assignments(Assignments written, BiConsumer<Setting.Given<String>, String> check) {
        Assignments expanded = Assignments.NONE;
        for (Map.Entry<String, Setting.Given<String>> entry : written.entries().entrySet()) {
            Setting.Given<String> value = checked(entry.getValue());
            check.accept(value, entry.getKey());
            expanded = expanded.with(entry.getKey(), expansion.value(value.value()), value.origin());
        }
        return expanded;
    }

    /** What is typed: with the blank in front that keeps it out of the shell's history, if that is wanted. */
    List<Command> lines(List<Command> commands, boolean suppressHistory) {
        List<Command> lines = new ArrayList<>();
        for (Command command : commands) {
            String text = expansion.of(checked(new Setting.Given<>(command.text(), command.origin())).value());
            lines.add(new Command(suppressHistory ? " " + text : text, command.origin()));
        }
        return lines;
    }

    private Setting.Given<String> checked(Setting.Given<String> text) {
        Sendable.fault(text.value()).ifPresent(what ->
                diagnostics.report(Kind.BAD_VALUE, text.origin(), "text " + what + " cannot be given to tmux"));
        return text;
    }
}
