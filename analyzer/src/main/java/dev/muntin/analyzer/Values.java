package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.word.Sendable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Expands the texts of a workspace and refuses those that no argument can carry. */
record Values(Expansion expansion, Names names, Diagnostics diagnostics) {
    /** A text that only muntin and tmux read. */
    Setting<String> text(Setting<String> written) {
        return with(written, expansion::of);
    }

    /** One in which tmuxp expands nothing. */
    Setting<String> verbatim(Setting<String> written) {
        return with(written, expansion::verbatim);
    }

    /** A command line for a shell that tmuxp hands over as it is. */
    Setting<String> shell(Setting<String> written) {
        return with(written, expansion::shell);
    }

    String shell(String text, Origin origin) {
        return expansion.shell(checked(new Setting.Given<>(text, origin)).value());
    }

    /** What is typed. */
    String command(String text, Origin origin) {
        return expansion.command(checked(new Setting.Given<>(text, origin)).value());
    }

    Assignments environment(Assignments written) {
        return assignments(written, names::variable, (name, value) -> expansion.value(value));
    }

    /** Options of a session; those of windows are lost there, and are left out. */
    Assignments sessionOptions(Assignments written) {
        Assignments all = assignments(written, (value, name) -> {
            names.option(value, name);
            names.notOfWindows(value, name);
        }, expansion::option);
        Map<String, Setting.Given<String>> kept = new LinkedHashMap<>(all.entries());
        kept.keySet().removeIf(WindowOptions::include);
        return new Assignments(kept);
    }

    /** Options of a window, or of the server. */
    Assignments options(Assignments written) {
        return assignments(written, names::option, expansion::option);
    }

    /** Options in which tmuxp expands nothing. */
    Assignments verbatimOptions(Assignments written) {
        return assignments(written, names::option, expansion::verbatimOption);
    }

    private Assignments assignments(
            Assignments written, BiConsumer<Setting.Given<String>, String> check, BinaryOperator<String> expand) {
        Map<String, Setting.Given<String>> expanded = new LinkedHashMap<>();
        written.entries().forEach((name, text) -> {
            Setting.Given<String> value = checked(text);
            check.accept(value, name);
            expanded.put(name, new Setting.Given<>(expand.apply(name, value.value()), value.origin()));
        });
        return new Assignments(expanded);
    }

    private Setting<String> with(Setting<String> written, UnaryOperator<String> expand) {
        return written instanceof Setting.Given<String> given
                ? new Setting.Given<>(expand.apply(checked(given).value()), given.origin())
                : written;
    }

    private Setting.Given<String> checked(Setting.Given<String> text) {
        Sendable.fault(text.value()).ifPresent(what ->
                diagnostics.report(Kind.BAD_VALUE, text.origin(), "text " + what + " cannot be given to tmux"));
        return text;
    }
}
