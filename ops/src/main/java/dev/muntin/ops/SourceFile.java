package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.PaneTarget;
import java.util.List;

/** Runs the commands in files. */
public record SourceFile(Given<SourceFile> given) implements Unmoving<SourceFile> {
    private static final Row<SourceFile> ROW = Row.of("source-file", "source",
            "Runs the commands in files.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE, WAITS);

    public static final Slot<SourceFile, Boolean> EXPANDED = ROW.flag('F', "expanded", "expands formats in the paths first");
    public static final Slot<SourceFile, Boolean> PARSE_ONLY = ROW.flag('n', "parse-only", "only looks whether they can be read");
    public static final Slot<SourceFile, Boolean> QUIET = ROW.flag('q', "quiet", "takes it for no error that there is no such file");
    public static final Slot<SourceFile, Boolean> VERBOSE = ROW.flag('v', "verbose", "prints what it reads", causes(PRINTS));
    public static final Slot<SourceFile, PaneTarget> TARGET =
            ROW.flag('t', "target", Kinds.PANE, "lets them act on this pane, where they name none", from(3, 4));
    // Not expanded without the flag, but each is a pattern.
    public static final Slot<SourceFile, List<String>> PATHS =
            ROW.argument("paths", Kinds.WORDS, "reads these files; - is what the client sends", REQUIRED);

    static final Command<SourceFile> COMMAND = ROW.command(SourceFile::new);

    public SourceFile {
        given.check();
    }

    public static SourceFile of(String path) {
        return COMMAND.given().set(PATHS, List.of(path)).made();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
