package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.word.Sendable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Options of a session. */
    Assignments sessionOptions(Assignments written) {
        return assignments(written, (value, name) -> {
            names.option(value, name);
            names.notOfWindows(value, name);
        });
    }

    /** Options of a window. */
    Assignments windowOptions(Assignments written) {
        return assignments(written, names::option);
    }

    private Assignments assignments(Assignments written, BiConsumer<Setting.Given<String>, String> check) {
        Map<String, Setting.Given<String>> expanded = new LinkedHashMap<>();
        written.entries().forEach((name, text) -> {
            Setting.Given<String> value = checked(text);
            check.accept(value, name);
            expanded.put(name, new Setting.Given<>(expansion.value(value.value()), value.origin()));
        });
        return new Assignments(expanded);
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
