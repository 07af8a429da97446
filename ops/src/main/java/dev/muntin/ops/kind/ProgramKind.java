package dev.muntin.ops.kind;

import dev.muntin.ops.argument.Program;
import java.util.List;

/** What runs in a new pane. */
public record ProgramKind() implements Kind<Program> {
    @Override
    public List<String> words(Program program) {
        return program.words();
    }

    @Override
    public boolean isAbsent(Program program) {
        return program.words().isEmpty();
    }

    @Override
    public String label() {
        return "a program";
    }

    @Override
    public Program example() {
        return new Program.Direct("sleep", List.of("60"));
    }
}
