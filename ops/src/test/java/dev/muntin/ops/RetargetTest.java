package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetargetTest {
    private static final WindowTarget.Ref WINDOW = new WindowTarget.Ref(1);
    private static final PaneTarget.Ref PANE = new PaneTarget.Ref(2);

    /** Finds the window at @7 and the pane at %7, and leaves everything else where it is. */
    private static final Addressing FOUND = new Addressing() {
        @Override
        public WindowTarget window(WindowTarget target) {
            return target.equals(WINDOW) ? new WindowTarget.Id(7) : target;
        }

        @Override
        public PaneTarget pane(PaneTarget target) {
            return target.equals(PANE) ? new PaneTarget.Id(7) : target;
        }
    };

    static Stream<Operation> operations() {
        return OperationWordsTest.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatHasItsAddressStaysTheSameOperation(Operation operation) {
        assertEquals(operation, operation.retarget(FOUND));
    }

    static Stream<Operation> symbolic() {
        return Stream.of(
                new NewWindow(WINDOW, true, "", Start.DEFAULT),
                new PressKey(PANE, Key.ENTER),
                new ResizeWindow(WINDOW, new Size(80, 24)),
                new SelectLayout(WINDOW, new Layout.Named(LayoutName.TILED)),
                new SelectPane(PANE),
                new SelectWindow(WINDOW),
                new SetOption(new OptionPlace.Window(WINDOW), "x", "y"),
                new SplitWindow(PANE, Start.DEFAULT),
                new TypeText(PANE, "x"),
                new UnsetOption(new OptionPlace.Window(WINDOW), "x"),
                new IfShell(PANE, new Format("1"), List.of()),
                new KeepFormat("@x", PANE, new Format("1")),
                new MarkPane(PANE),
                new SetHook(new OptionPlace.Window(WINDOW), "@x", List.of(new SelectPane(PANE))),
                new UnsetHook(new OptionPlace.Window(WINDOW), "@x"));
    }

    @ParameterizedTest
    @MethodSource("symbolic")
    void whatHasNoneGetsIt(Operation operation) {
        List<String> words = operation.retarget(FOUND).words();

        assertEquals("7", words.get(words.indexOf("-t") + 1).substring(1));
    }

    @Test
    void theTargetsWithinABodyAreReplacedToo() {
        IfShell guarded = new IfShell(new SessionTarget.Named("dev"), new Format("1"), List.of(new SelectPane(PANE)));

        assertEquals("select-pane -t '%7'", guarded.retarget(FOUND).words().getLast());
    }
}
