package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
                arguments(new AttachSession(DEV), "attach-session|-t|=dev"),
                arguments(new ClearMark(), "select-pane|-M"),
                arguments(new DisplayMessage(LINE), "display-message|-p|S #{session_id}"),
                arguments(new IfShell(DEV, new Format("#{@x}"), List.of(new KillSession(DEV), new TypeText(PANE, "a b;"))),
                        "if-shell|-F|-t|=dev:|#{@x}|kill-session -t =dev ; send-keys -t =dev:.+2 -l -- 'a b;'"),
                arguments(new IfShell(DEV, new Format("1"), List.of(new ClearMark()), List.of(new KillSession(DEV))),
                        "if-shell|-F|-t|=dev:|1|select-pane -M|kill-session -t =dev"),
                arguments(new KeepFormat("@x", new WindowTarget.Marked(), new Format("#{pane_id}")), "set-option|-g|-F|-t|{marked}|@x|#{pane_id}"),
                arguments(new KillSession(DEV), "kill-session|-t|=dev"),
                arguments(new ListPanes(DEV, LINE), "list-panes|-s|-t|=dev:|-F|S #{session_id}"),
                arguments(new MarkPane(PANE), "select-pane|-m|-t|=dev:.+2"),
                arguments(new MarkPane(new WindowTarget.Current()), "select-pane|-m"),
                arguments(new MoveWindow(DEV), "move-window|-r|-t|=dev:"),
                arguments(new NewSession(DEV, "", new Size(80, 24), Start.DEFAULT, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|dev|-x|80|-y|24"),
                arguments(new NewSession(new SessionTarget.Named("a#b"), "#[w", new Size(200, 50), SOMEWHERE, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|a##b|-n|#[w|-x|200|-y|50|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(new NewWindow(DEV, false, "", Start.DEFAULT), "new-window|-t|=dev:"),
                arguments(new NewWindow(new WindowTarget.First(DEV), true, "#w", SOMEWHERE),
                        "new-window|-k|-t|=dev:^|-n|##w|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(new NewWindow(DEV, false, "", Start.DEFAULT).printing(LINE), "new-window|-P|-F|S #{session_id}|-t|=dev:"),
                arguments(new PressKey(PANE, Key.ENTER), "send-keys|-t|=dev:.+2|Enter"),
                arguments(new ResizeWindow(DEV, new Size(200, 50)), "resize-window|-t|=dev:|-x|200|-y|50"),
                arguments(new RunCommands(new Format("kill-pane -t '#{@x}'")), "run-shell|-C|kill-pane -t '#{@x}'"),
                arguments(new RunHook("@x"), "set-hook|-R|@x"),
                arguments(new SelectLayout(DEV, new Layout.Named(LayoutName.TILED)), "select-layout|-t|=dev:|tiled"),
                arguments(new SelectPane(PANE), "select-pane|-t|=dev:.+2"),
                arguments(new SelectWindow(new WindowTarget.Before(DEV, 3)), "select-window|-t|=dev:-3"),
                arguments(new SetHook(new OptionPlace.AllSessions(), "@x", List.of(new ClearMark(), new TypeText(PANE, "a b;"))),
                        "set-hook|-g|@x|select-pane -M ; \\\nsend-keys -t =dev:.+2 -l -- 'a b;'"),
                arguments(new SetHook(new OptionPlace.Session(DEV), "after-new-window", List.of()), "set-hook|-t|=dev:|after-new-window|"),
                arguments(new SetOption(new OptionPlace.Session(DEV), "status", "#[x]#y"), "set-option|-t|=dev:|status|#[x]#y"),
                arguments(new SetOption(new OptionPlace.Window(DEV), "@#a", ""), "set-option|-w|-t|=dev:|@##a|"),
                arguments(new SetOption(new OptionPlace.AllSessions(), "@x", "1"), "set-option|-g|@x|1"),
                arguments(new SetOption(new OptionPlace.AllWindows(), "window-size", "latest"), "set-option|-g|-w|window-size|latest"),
                arguments(new SplitWindow(DEV, SOMEWHERE), "split-window|-t|=dev:|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(new SplitWindow(new PaneTarget.Captured("w1p2"), Start.DEFAULT).printing(LINE),
                        "split-window|-P|-F|S #{session_id}|-t|${w1p2}"),
                arguments(new StartServer(), "start-server"),
                arguments(new SwitchClient(DEV), "switch-client|-t|=dev"),
                arguments(new TypeText(PANE, "-x #{pid}"), "send-keys|-t|=dev:.+2|-l|--|-x #{pid}"),
                arguments(new UnsetHook(new OptionPlace.AllSessions(), "@x"), "set-hook|-u|-g|@x"),
                arguments(new UnsetOption(new OptionPlace.Session(DEV), "status"), "set-option|-u|-t|=dev:|status"),
                arguments(new UnsetOption(new OptionPlace.Window(DEV), "window-size"), "set-option|-u|-w|-t|=dev:|window-size"));
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
    void everyOperationIsInTheTable() {
        Set<String> all = Stream.of(Operation.class, Creator.class, Unmoving.class)
                .flatMap(family -> Arrays.stream(Objects.requireNonNull(family.getPermittedSubclasses())))
                .filter(Class::isRecord).map(Class::getSimpleName).collect(Collectors.toSet());
        assertEquals(all, all().map(operation -> operation.getClass().getSimpleName()).collect(Collectors.toSet()));
    }

    @Test
    void onlyTheValueOfATmuxOptionCanBeRefused() {
        assertEquals(List.of(true, false), Stream.of("status", "@status")
                .map(name -> new SetOption(new OptionPlace.Session(DEV), name, "x").refusable()).toList());
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
