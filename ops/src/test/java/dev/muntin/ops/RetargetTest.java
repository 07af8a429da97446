package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.argument.Key;
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
                NewWindow.replacing(WINDOW, "", Start.DEFAULT),
                SendKeys.press(PANE, Key.ENTER),
                ResizeWindow.to(WINDOW, new Size(80, 24)),
                SelectLayout.of(WINDOW, new Layout.Named(LayoutName.TILED)),
                SelectPane.of(PANE),
                SelectWindow.of(WINDOW),
                SetOption.of(new OptionPlace.Window(WINDOW), "x", "y"),
                SplitWindow.of(PANE, Start.DEFAULT),
                SendKeys.text(PANE, "x"),
                SetOption.unset(new OptionPlace.Window(WINDOW), "x"),
                IfShell.holds(PANE, new Format("1"), List.of()),
                SelectPane.mark(PANE),
                SetHook.nothing(PANE, "x"),
                SetOption.keep("@x", PANE, new Format("1")));
    }

    @ParameterizedTest
    @MethodSource("symbolic")
    void whatHasNoneGetsIt(Operation operation) {
        List<String> words = operation.retarget(FOUND).words();

        assertEquals("7", words.get(words.indexOf("-t") + 1).substring(1));
    }

    @Test
    void theTargetsWithinABodyAreReplacedToo() {
        IfShell guarded = IfShell.holds(new SessionTarget.Named("dev"), new Format("1"), List.of(SelectPane.of(PANE)));

        assertEquals("select-pane -t '%7'", guarded.retarget(FOUND).words().getLast());
        assertEquals("select-pane -t '%7'", SetHook.everywhere("@x", List.of(SelectPane.of(PANE))).retarget(FOUND).words().getLast());
    }
}
