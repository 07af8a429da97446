package dev.muntin.ops.kind;

import dev.muntin.ops.argument.Program;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
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

    @Override
    public void write(Program value, JsonWriter out) {
        switch (value) {
            case Program.Default none -> out.nothing();
            case Program.Shell shell -> out.text(shell.line());
            case Program.Direct direct -> Codecs.TEXTS.write(direct.words(), out);
        }
    }

    @Override
    public Program read(JsonReader in) {
        if (in.skipsNothing()) {
            return new Program.Default();
        }
        if (in.isText()) {
            return new Program.Shell(in.text());
        }
        List<String> words = Codecs.TEXTS.read(in);
        if (words.isEmpty()) {
            throw in.fault("a program has a word at least");
        }
        return new Program.Direct(words.getFirst(), words.subList(1, words.size()));
    }
}
