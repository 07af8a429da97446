package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.READS_OUTPUT;

import dev.muntin.ops.argument.LineNumber;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.BufferTarget;
import dev.muntin.ops.target.PaneTarget;
import java.util.List;

/** Takes the text that a pane shows. */
public record CapturePane(Given<CapturePane> given) implements Unmoving<CapturePane> {
    private static final Row<CapturePane> ROW = Row.of("capture-pane", "capturep",
            "Takes the text that a pane shows, into a buffer or to the client.",
            Scope.PANE, Safety.READONLY, READS_OUTPUT, IDEMPOTENT);

    public static final Slot<CapturePane, Boolean> PRINT = ROW.flag('p', "print", "prints it instead of filling a buffer", causes(PRINTS));
    public static final Slot<CapturePane, Boolean> ALTERNATE = ROW.flag('a', "alternate", "takes the screen that is hidden behind this one");
    public static final Slot<CapturePane, Boolean> QUIET = ROW.flag('q', "quiet", "takes it for no error that there is no such screen");
    public static final Slot<CapturePane, Boolean> ESCAPES = ROW.flag('e', "escapes", "keeps colours as escape sequences");
    public static final Slot<CapturePane, Boolean> OCTAL = ROW.flag('C', "octal", "writes what cannot be printed as octal numbers");
    public static final Slot<CapturePane, Boolean> JOINED = ROW.flag('J', "joined", "joins lines that were wrapped, and keeps spaces at their ends");
    public static final Slot<CapturePane, Boolean> SPACES = ROW.flag('N', "spaces", "keeps spaces at the ends of lines");
    public static final Slot<CapturePane, Boolean> PENDING = ROW.flag('P', "pending", "takes only the start of an escape sequence that is not finished");
    public static final Slot<CapturePane, Boolean> TRIMMED = ROW.flag('T', "trimmed", "leaves cells out that were never written", from(3, 4));
    public static final Slot<CapturePane, Boolean> MODE = ROW.flag('M', "mode", "takes the screen of the mode that the pane is in", from(3, 6));
    public static final Slot<CapturePane, Boolean> LINE_FLAGS = ROW.flag('F', "line-flags", "puts letters in front of each line that tell what is special about it", from(3, 7));
    public static final Slot<CapturePane, Boolean> HYPERLINKS = ROW.flag('H', "hyperlinks", "takes the addresses of the hyperlinks only", from(3, 7));
    public static final Slot<CapturePane, Boolean> LINE_NUMBERS = ROW.flag('L', "line-numbers", "puts its number in front of each line", from(3, 7));
    public static final Slot<CapturePane, Boolean> IDENTIFIED = ROW.flag('I', "identified", "puts a number of tmux's own in front of each line", from(3, 8));
    public static final Slot<CapturePane, Boolean> RAW = ROW.flag('R', "raw", "tells all that tmux keeps of every cell", from(3, 8));
    public static final Slot<CapturePane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "takes it from this pane");
    public static final Slot<CapturePane, BufferTarget> BUFFER =
            ROW.flag('b', "buffer", Kinds.BUFFER, "fills this buffer");
    public static final Slot<CapturePane, LineNumber> START = ROW.flag('S', "start", Kinds.LINE_NUMBER, "begins with this line");
    public static final Slot<CapturePane, LineNumber> END = ROW.flag('E', "end", Kinds.LINE_NUMBER, "ends with this line");

    static final Command<CapturePane> COMMAND = ROW.atMostOne(PRINT, BUFFER).command(CapturePane::new);

    public CapturePane {
        given.check();
    }

    /** Prints what is visible. */
    public static CapturePane print(PaneTarget target) {
        return COMMAND.given().set(PRINT).set(TARGET, target).made();
    }

    /** Prints what it takes. */
    @Override
    public Asked<List<String>> asked() {
        return Asked.of(without(BUFFER).with(PRINT), Readings.lines());
    }
}
