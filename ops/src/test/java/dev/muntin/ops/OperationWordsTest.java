package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationWordsTest {
    private static final Target.Session DEV = new Target.Session("dev");
    private static final Target PANE = new Target.RelativePane(DEV, 2);
    private static final Format LINE = new Format("S #{session_id}");
    private static final Start SOMEWHERE = new Start("/a #b", variables(), new Program.Direct("sleep", List.of("-1", "#x")));

    static Stream<Arguments> operations() {
        return Stream.of(
                arguments(new AttachSession(DEV), "attach-session|-t|=dev"),
                arguments(new DisplayMessage(LINE), "display-message|-p|S #{session_id}"),
                arguments(new IfShell(DEV, new Format("#{@x}"), List.of(new KillSession(DEV), new TypeText(PANE, "a b;"))),
                        "if-shell|-F|-t|=dev:|#{@x}|kill-session -t =dev ; send-keys -t =dev:.+2 -l -- 'a b;'"),
                arguments(new KillSession(DEV), "kill-session|-t|=dev"),
                arguments(new ListPanes(DEV, LINE), "list-panes|-s|-t|=dev:|-F|S #{session_id}"),
                arguments(new MoveWindow(DEV), "move-window|-r|-t|=dev:"),
                arguments(new NewSession(DEV, "", new Size(80, 24), Start.DEFAULT, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|dev|-x|80|-y|24"),
                arguments(new NewSession(new Target.Session("a#b"), "#[w", new Size(200, 50), SOMEWHERE, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|a##b|-n|#[w|-x|200|-y|50|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(new NewWindow(DEV, false, "", Start.DEFAULT), "new-window|-t|=dev:"),
                arguments(new NewWindow(new Target.FirstWindow(DEV), true, "#w", SOMEWHERE),
                        "new-window|-k|-t|=dev:^|-n|##w|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(new PressKey(PANE, Key.ENTER), "send-keys|-t|=dev:.+2|Enter"),
                arguments(new ResizeWindow(DEV, new Size(200, 50)), "resize-window|-t|=dev:|-x|200|-y|50"),
                arguments(new SelectLayout(DEV, new Layout.Named(LayoutName.TILED)), "select-layout|-t|=dev:|tiled"),
                arguments(new SelectPane(PANE), "select-pane|-t|=dev:.+2"),
                arguments(new SelectWindow(new Target.RelativeWindow(DEV, 3)), "select-window|-t|=dev:-3"),
                arguments(new SetOption(Scope.SESSION, DEV, "status", "#[x]#y"), "set-option|-t|=dev:|status|#[x]#y"),
                arguments(new SetOption(Scope.WINDOW, DEV, "@#a", ""), "set-option|-w|-t|=dev:|@##a|"),
                arguments(new SplitWindow(DEV, SOMEWHERE), "split-window|-t|=dev:|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(new SwitchClient(DEV), "switch-client|-t|=dev"),
                arguments(new TypeText(PANE, "-x #{pid}"), "send-keys|-t|=dev:.+2|-l|--|-x #{pid}"),
                arguments(new UnsetOption(Scope.SESSION, DEV, "status"), "set-option|-u|-t|=dev:|status"),
                arguments(new UnsetOption(Scope.WINDOW, DEV, "window-size"), "set-option|-w|-u|-t|=dev:|window-size"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationSaysItsWords(Operation operation, String words) {
        assertEquals(words, String.join("|", operation.words()));
    }

    @Test
    void everyOperationIsInTheTable() {
        Set<String> all = Arrays.stream(Operation.class.getPermittedSubclasses()).map(Class::getSimpleName).collect(Collectors.toSet());
        assertEquals(all, operations().map(row -> row.get()[0].getClass().getSimpleName()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationThatPrintsSaysWhat(Operation operation, String words) {
        assertEquals(operation.command().is(TmuxCommand.Trait.PRINTS), operation.printed().isPresent());
    }

    @Test
    void onlyTheValueOfATmuxOptionCanBeRefused() {
        assertEquals(List.of(true, false), Stream.of("status", "@status")
                .map(name -> new SetOption(Scope.SESSION, DEV, name, "x").refusable()).toList());
    }

    @Test
    void onlyALayoutDrawnByHandCanBeRefused() {
        LayoutReading.Valid drawn = (LayoutReading.Valid) CustomLayout.parse("b25d,80x24,0,0,0");
        assertEquals(List.of(true, false), Stream.of(drawn.layout(), new Layout.Named(LayoutName.TILED))
                .map(layout -> new SelectLayout(DEV, layout).refusable()).toList());
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
