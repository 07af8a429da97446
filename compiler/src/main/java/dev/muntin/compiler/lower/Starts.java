package dev.muntin.compiler.lower;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.Start;
import dev.muntin.ops.argument.Program;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a pane of the workspace begins, as operations say it. */
final class Starts {
    private Starts() {}

    static Start of(Setting<Path> directory, Assignments environment, Program program) {
        Map<String, String> variables = new LinkedHashMap<>();
        environment.entries().forEach((name, value) -> variables.put(name, value.value()));
        return new Start(directory.asked().map(Path::toString).orElse(""), variables, program);
    }
}
