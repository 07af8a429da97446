package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.ScriptSpec;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a workspace runs outside of tmux. */
record Scripts(Surroundings surroundings, Values values, Diagnostics diagnostics) {
    /** Split into words as no shell will do it; a program that begins with a dot lies in the workspace's folder. */
    Setting<ScriptSpec> before(Setting<String> written) {
        if (!(values.text(written) instanceof Setting.Given<String> script)) {
            return Setting.absent();
        }
        Optional<List<String>> words = ShellWords.of(script.value());
        if (words.isEmpty()) {
            diagnostics.report(Kind.BAD_VALUE, script.origin(), "a quote in the before_script stays open");
        }
        return words.filter(list -> !list.isEmpty())
                .map(list -> Setting.given(located(script.value().strip(), list, script.origin()), script.origin()))
                .orElse(Setting.absent());
    }

    private ScriptSpec located(String text, List<String> words, Origin origin) {
        String program = words.getFirst();
        if (!program.startsWith(".") || program.indexOf('\0') >= 0) {
            return new ScriptSpec(text, words, origin);
        }
        List<String> located = new ArrayList<>(words);
        located.set(0, surroundings.base().resolve(Path.of(program)).normalize().toString());
        String behind = text.startsWith(program) ? text.substring(program.length())
                : located.stream().skip(1).map(word -> " " + ShellWords.quoted(word)).collect(Collectors.joining());
        return new ScriptSpec(ShellWords.quoted(located.getFirst()) + behind, located, origin);
    }

    Hooks hooks(Hooks written) {
        return new Hooks(shell(written.start()), shell(written.restart()), shell(written.exit()), shell(written.stop()));
    }

    private List<Script> shell(List<Script> scripts) {
        return scripts.stream().map(script -> new Script(values.shell(script.text(), script.origin()), script.origin())).toList();
    }
}
