package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationWordsTest {
    private static final SessionTarget.Named DEV = new SessionTarget.Named("dev");
    private static final PaneTarget PANE = new PaneTarget.After(DEV, 2);
    private static final Format LINE = new Format("S #{session_id}");
    private static final Start SOMEWHERE = new Start("/a #b", variables(), new Program.Direct("sleep", List.of("-1", "#x")));

    static Stream<Arguments> operations() {
        return Stream.of(
                arguments(AttachSession.to(DEV), "attach-session|-t|=dev"),
                arguments(DisplayMessage.print(LINE), "display-message|-p|S #{session_id}"),
                arguments(IfShell.holds(DEV, new Format("#{@x}"), List.of(KillSession.of(DEV), SendKeys.text(PANE, "a b;"))),
                        "if-shell|-F|-t|=dev:|#{@x}|kill-session -t =dev ; send-keys -t =dev:.+2 -l -- 'a b;'"),
                arguments(KillSession.of(DEV), "kill-session|-t|=dev"),
                arguments(ListPanes.of(DEV, LINE), "list-panes|-s|-t|=dev:|-F|S #{session_id}"),
                arguments(MoveWindow.renumber(DEV), "move-window|-r|-t|=dev:"),
                arguments(NewSession.detached(DEV, "", new Size(80, 24), Start.DEFAULT, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|dev|-x|80|-y|24"),
                arguments(NewSession.detached(new SessionTarget.Named("a#b"), "#[w", new Size(200, 50), SOMEWHERE, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|a##b|-n|#[w|-x|200|-y|50|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(NewWindow.in(DEV, "", Start.DEFAULT), "new-window|-t|=dev:"),
                arguments(CapturePane.print(PANE), "capture-pane|-p|-t|=dev:.+2"),
                arguments(NewWindow.replacing(new WindowTarget.First(DEV), "#w", SOMEWHERE),
                        "new-window|-k|-t|=dev:^|-n|##w|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(SendKeys.press(PANE, Key.ENTER), "send-keys|-t|=dev:.+2|Enter"),
                arguments(ResizeWindow.to(DEV, new Size(200, 50)), "resize-window|-t|=dev:|-x|200|-y|50"),
                arguments(SelectLayout.of(DEV, new Layout.Named(LayoutName.TILED)), "select-layout|-t|=dev:|tiled"),
                arguments(SelectPane.of(PANE), "select-pane|-t|=dev:.+2"),
                arguments(SelectWindow.of(new WindowTarget.Before(DEV, 3)), "select-window|-t|=dev:-3"),
                arguments(SetOption.of(new OptionPlace.Session(DEV), "status", "#[x]#y"), "set-option|-t|=dev:|status|#[x]#y"),
                arguments(SetOption.of(new OptionPlace.Window(DEV), "@#a", ""), "set-option|-w|-t|=dev:|@##a|"),
                arguments(SetOption.of(new OptionPlace.AllSessions(), "@x", "1"), "set-option|-g|@x|1"),
                arguments(SetOption.of(new OptionPlace.AllWindows(), "window-size", "latest"), "set-option|-g|-w|window-size|latest"),
                arguments(SplitWindow.of(DEV, SOMEWHERE), "split-window|-t|=dev:|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(SwitchClient.to(DEV), "switch-client|-t|=dev"),
                arguments(SendKeys.text(PANE, "-x #{pid}"), "send-keys|-t|=dev:.+2|-l|--|-x #{pid}"),
                arguments(SetOption.unset(new OptionPlace.Session(DEV), "status"), "set-option|-u|-t|=dev:|status"),
                arguments(SetOption.unset(new OptionPlace.Window(DEV), "window-size"), "set-option|-u|-w|-t|=dev:|window-size"));
    }

    static Stream<Operation> all() {
        return operations().map(row -> (Operation) Objects.requireNonNull(row.get()[0]));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationSaysItsWords(Operation operation, String words) {
        assertEquals(words, String.join("|", operation.words()));
    }

    @Test
    void onlyTheValueOfATmuxOptionCanBeRefused() {
        assertEquals(List.of(true, false), Stream.of("status", "@status")
                .map(name -> SetOption.of(new OptionPlace.Session(DEV), name, "x").refusable()).toList());
    }

    @Test
    void onlyALayoutDrawnByHandCanBeRefused() {
        LayoutReading.Valid drawn = (LayoutReading.Valid) CustomLayout.parse("b25d,80x24,0,0,0");
        assertEquals(List.of(true, false), Stream.of(drawn.layout(), new Layout.Named(LayoutName.TILED))
                .map(layout -> SelectLayout.of(DEV, layout).refusable()).toList());
    }

    @Test
    void aSingleWordIsNoProgramWithoutAShell() {
        assertThrows(IllegalArgumentException.class, () -> new Program.Direct("sleep", List.of()));
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("B", "#1");
        variables.put("A", "");
        return variables;
    }
}
