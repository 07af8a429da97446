package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.argument.MenuItem;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.BufferTarget;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationWordsTest {
    private static final SessionTarget.Named DEV = new SessionTarget.Named("dev");
    private static final PaneTarget PANE = new PaneTarget.After(DEV, 2);
    private static final BufferTarget BUFFER = new BufferTarget("b");
    private static final ClientTarget CLIENT = new ClientTarget("/dev/pts/1");
    private static final Format LINE = new Format("S #{session_id}");
    private static final Start SOMEWHERE = new Start("/a #b", variables(), new Program.Direct("sleep", List.of("-1", "#x")));

    static Stream<Arguments> operations() {
        return Stream.of(
                arguments(AttachSession.to(DEV), "attach-session|-t|=dev"),
                arguments(BindKey.of(new Key("C-x"), List.of(KillSession.of(DEV))), "bind-key|C-x|kill-session -t =dev"),
                arguments(BindKey.alone(new Key("F1"), List.of(NextWindow.in(DEV))), "bind-key|-n|F1|next-window -t =dev"),
                arguments(BreakPane.of(PANE), "break-pane|-s|=dev:.+2"),
                arguments(CapturePane.print(PANE), "capture-pane|-p|-t|=dev:.+2"),
                arguments(ChooseBuffer.in(DEV), "choose-buffer|-t|=dev:"),
                arguments(ChooseClient.in(DEV), "choose-client|-t|=dev:"),
                arguments(ChooseTree.in(DEV), "choose-tree|-t|=dev:"),
                arguments(ClearHistory.of(PANE), "clear-history|-t|=dev:.+2"),
                arguments(ClockMode.in(PANE), "clock-mode|-t|=dev:.+2"),
                arguments(CommandPrompt.ask("100% #1", List.of(LastWindow.in(DEV))), "command-prompt|-p|100%% ##1|last-window -t =dev"),
                arguments(ConfirmBefore.ask("#1", List.of(SendKeys.text(DEV, "#{pid}"))), "confirm-before|-p|##1|send-keys -t =dev: -l -- '##{pid}'"),
                arguments(CopyMode.in(PANE), "copy-mode|-t|=dev:.+2"),
                arguments(CopyMode.leave(PANE), "copy-mode|-q|-t|=dev:.+2"),
                arguments(CustomizeMode.in(DEV), "customize-mode|-t|=dev:"),
                arguments(DeleteBuffer.of(BUFFER), "delete-buffer|-b|b"),
                arguments(DetachClient.of(CLIENT), "detach-client|-t|/dev/pts/1"),
                arguments(DetachClient.allOf(DEV), "detach-client|-s|=dev"),
                arguments(DisplayMenu.of(List.of(new MenuItem.Choice<>(Text.of("#a"), Optional.of(new Key("a")), List.of(SendKeys.text(DEV, "#a"))), new MenuItem.Separator<>())),
                        "display-menu|##a|a|send-keys -t =dev: -l -- '##a'|"),
                arguments(DisplayMessage.print(LINE), "display-message|-p|S #{session_id}"),
                arguments(DisplayPopup.running(new Program.Shell("ls #a")), "display-popup|-E|ls #a"),
                arguments(HasSession.of(DEV), "has-session|-t|=dev"),
                arguments(HasSession.of(PANE), "has-session|-t|=dev:.+2"),
                arguments(IfShell.holds(DEV, new Format("#{@x}"), List.of(KillSession.of(DEV), SendKeys.text(PANE, "a b;"))),
                        "if-shell|-F|-t|=dev:|#{@x}|kill-session -t =dev ; send-keys -t =dev:.+2 -l -- 'a b;'"),
                arguments(IfShell.holds(DEV, new Format("1"), List.of(SelectPane.unmark()), List.of(KillSession.of(DEV))),
                        "if-shell|-F|-t|=dev:|1|select-pane -M|kill-session -t =dev"),
                arguments(JoinPane.of(PANE, DEV), "join-pane|-s|=dev:.+2|-t|=dev:"),
                arguments(KillPane.of(PANE), "kill-pane|-t|=dev:.+2"),
                arguments(KillServer.now(), "kill-server"),
                arguments(KillSession.of(DEV), "kill-session|-t|=dev"),
                arguments(KillWindow.of(DEV), "kill-window|-t|=dev:"),
                arguments(KillWindow.others(new WindowTarget.First(DEV)), "kill-window|-a|-t|=dev:^"),
                arguments(LastPane.in(DEV), "last-pane|-t|=dev:"),
                arguments(LastWindow.in(DEV), "last-window|-t|=dev"),
                arguments(LinkWindow.of(new WindowTarget.Id(1), DEV), "link-window|-s|@1|-t|=dev:"),
                arguments(ListBuffers.all(LINE), "list-buffers|-F|S #{session_id}"),
                arguments(ListClients.all(LINE), "list-clients|-F|S #{session_id}"),
                arguments(ListClients.of(DEV, LINE), "list-clients|-t|=dev|-F|S #{session_id}"),
                arguments(ListKeys.in("root"), "list-keys|-T|root"),
                arguments(ListPanes.of(DEV, LINE), "list-panes|-s|-t|=dev:|-F|S #{session_id}"),
                arguments(ListSessions.all(LINE), "list-sessions|-F|S #{session_id}"),
                arguments(ListWindows.all(LINE), "list-windows|-a|-F|S #{session_id}"),
                arguments(ListWindows.of(DEV, LINE), "list-windows|-t|=dev|-F|S #{session_id}"),
                arguments(LoadBuffer.of(BUFFER, "/a #b"), "load-buffer|-b|b|/a ##b"),
                arguments(LockClient.of(CLIENT), "lock-client|-t|/dev/pts/1"),
                arguments(LockServer.now(), "lock-server"),
                arguments(LockSession.of(DEV), "lock-session|-t|=dev"),
                arguments(MovePane.of(PANE, DEV), "move-pane|-s|=dev:.+2|-t|=dev:"),
                arguments(MoveWindow.renumber(DEV), "move-window|-r|-t|=dev:"),
                arguments(NewPane.over(DEV, SOMEWHERE), "new-pane|-t|=dev:|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(NewSession.detached(DEV, "", new Size(80, 24), Start.DEFAULT, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|dev|-x|80|-y|24"),
                arguments(NewSession.detached(new SessionTarget.Named("a#b"), "#[w", new Size(200, 50), SOMEWHERE, LINE),
                        "new-session|-d|-P|-F|S #{session_id}|-s|a##b|-n|#[w|-x|200|-y|50|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(NewWindow.in(DEV, "", Start.DEFAULT), "new-window|-t|=dev:"),
                arguments(NewWindow.replacing(new WindowTarget.First(DEV), "#w", SOMEWHERE),
                        "new-window|-k|-t|=dev:^|-n|##w|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(NextLayout.in(DEV), "next-layout|-t|=dev:"),
                arguments(NextWindow.in(DEV), "next-window|-t|=dev"),
                arguments(PasteBuffer.of(BUFFER, PANE), "paste-buffer|-b|b|-t|=dev:.+2"),
                arguments(PipePane.to(PANE, "date +%H #1"), "pipe-pane|-t|=dev:.+2|date +%%H ##1"),
                arguments(PipePane.end(PANE), "pipe-pane|-t|=dev:.+2"),
                arguments(PreviousLayout.in(DEV), "previous-layout|-t|=dev:"),
                arguments(PreviousWindow.in(DEV), "previous-window|-t|=dev"),
                arguments(RefreshClient.of(CLIENT), "refresh-client|-t|/dev/pts/1"),
                arguments(RenameSession.of(DEV, new SessionTarget.Named("a#b")), "rename-session|-t|=dev|a##b"),
                arguments(RenameWindow.of(DEV, "-#a"), "rename-window|-t|=dev:|--|-##a"),
                arguments(ResizePane.zoom(PANE), "resize-pane|-Z|-t|=dev:.+2"),
                arguments(ResizeWindow.to(DEV, new Size(200, 50)), "resize-window|-t|=dev:|-x|200|-y|50"),
                arguments(RespawnPane.of(DEV, SOMEWHERE), "respawn-pane|-t|=dev:|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(RespawnWindow.of(DEV, SOMEWHERE), "respawn-window|-t|=dev:|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(RotateWindow.of(DEV), "rotate-window|-t|=dev:"),
                arguments(RunShell.commands(new Format("kill-pane -t '#{@x}'")), "run-shell|-C|kill-pane -t '#{@x}'"),
                arguments(RunShell.of("date +%H #1"), "run-shell|date +%H ##1"),
                arguments(RunShell.inBackground("true"), "run-shell|-b|true"),
                arguments(RunShell.inside(List.of(SendKeys.text(DEV, "#a"))), "run-shell|-C|send-keys -t =dev: -l -- '##a'"),
                arguments(SaveBuffer.of(BUFFER, "-#"), "save-buffer|-b|b|--|-##"),
                arguments(SelectLayout.of(DEV, new Layout.Named(LayoutName.TILED)), "select-layout|-t|=dev:|tiled"),
                arguments(SelectPane.of(PANE), "select-pane|-t|=dev:.+2"),
                arguments(SelectPane.mark(PANE), "select-pane|-m|-t|=dev:.+2"),
                arguments(SelectPane.mark(), "select-pane|-m"),
                arguments(SelectPane.unmark(), "select-pane|-M"),
                arguments(SelectWindow.of(new WindowTarget.Before(DEV, 3)), "select-window|-t|=dev:-3"),
                arguments(SendKeys.press(PANE, Key.ENTER), "send-keys|-t|=dev:.+2|Enter"),
                arguments(SendKeys.text(PANE, "-x #{pid}"), "send-keys|-t|=dev:.+2|-l|--|-x #{pid}"),
                arguments(SendPrefix.to(PANE), "send-prefix|-t|=dev:.+2"),
                arguments(SetBuffer.of(BUFFER, "#a"), "set-buffer|-b|b|#a"),
                arguments(SetEnvironment.of(DEV, "A", "#b"), "set-environment|-t|=dev|A|#b"),
                arguments(SetEnvironment.global("A", ""), "set-environment|-g|A|"),
                arguments(SetEnvironment.unset(DEV, "A"), "set-environment|-u|-t|=dev|A"),
                arguments(SetHook.everywhere("@x", List.of(SelectPane.unmark(), SendKeys.text(PANE, "a b;"))),
                        "set-hook|-g|@x|select-pane -M ; \\\nsend-keys -t =dev:.+2 -l -- 'a b;'"),
                arguments(SetHook.forget("@x"), "set-hook|-u|-g|@x"),
                arguments(SetHook.run("@x"), "set-hook|-R|@x"),
                arguments(SetHook.nothing(DEV, "after-new-window"), "set-hook|-t|=dev:|after-new-window|"),
                arguments(SetHook.inherit(DEV, "after-new-window"), "set-hook|-u|-t|=dev:|after-new-window"),
                arguments(SetOption.of(new OptionPlace.Session(DEV), "status", "#[x]#y"), "set-option|-t|=dev:|status|#[x]#y"),
                arguments(SetOption.of(new OptionPlace.Window(DEV), "@#a", ""), "set-option|-w|-t|=dev:|@##a|"),
                arguments(SetOption.of(new OptionPlace.AllSessions(), "@x", "1"), "set-option|-g|@x|1"),
                arguments(SetOption.of(new OptionPlace.AllWindows(), "window-size", "latest"), "set-option|-g|-w|window-size|latest"),
                arguments(SetOption.keep("@x", new WindowTarget.Marked(), new Format("#{pane_id}")), "set-option|-F|-g|-t|{marked}|@x|#{pane_id}"),
                arguments(SetOption.unset(new OptionPlace.Session(DEV), "status"), "set-option|-u|-t|=dev:|status"),
                arguments(SetOption.unset(new OptionPlace.Window(DEV), "window-size"), "set-option|-u|-w|-t|=dev:|window-size"),
                arguments(SetWindowOption.of(DEV, "@a", "#b"), "set-window-option|-t|=dev:|@a|#b"),
                arguments(ShowBuffer.of(BUFFER), "show-buffer|-b|b"),
                arguments(ShowEnvironment.of(DEV), "show-environment|-t|=dev"),
                arguments(ShowHooks.of(DEV), "show-hooks|-t|=dev:"),
                arguments(ShowOptions.of(new OptionPlace.Server()), "show-options|-s"),
                arguments(ShowOptions.value(new OptionPlace.Window(DEV), "@#a"), "show-options|-v|-w|-t|=dev:|@##a"),
                arguments(ShowWindowOptions.of(DEV), "show-window-options|-t|=dev:"),
                arguments(SourceFile.of("-"), "source-file|--|-"),
                arguments(SplitWindow.of(new PaneTarget.Captured("w1p2")), "split-window|-t|${w1p2}"),
                arguments(SplitWindow.of(DEV, SOMEWHERE), "split-window|-t|=dev:|-c|/a ##b|-e|B=#1|-e|A=|sleep|-1|#x"),
                arguments(StartServer.now(), "start-server"),
                arguments(SuspendClient.of(CLIENT), "suspend-client|-t|/dev/pts/1"),
                arguments(SwapPane.of(PANE, DEV), "swap-pane|-s|=dev:.+2|-t|=dev:"),
                arguments(SwapWindow.of(new WindowTarget.Id(1), DEV), "swap-window|-s|@1|-t|=dev:"),
                arguments(SwitchClient.to(DEV), "switch-client|-t|=dev"),
                arguments(SwitchMode.in(DEV), "switch-mode|-t|=dev:"),
                arguments(UnbindKey.of(new Key("x")), "unbind-key|x"),
                arguments(UnbindKey.alone(new Key("x")), "unbind-key|-n|x"),
                arguments(UnlinkWindow.of(DEV), "unlink-window|-t|=dev:"),
                arguments(WaitFor.sign("c"), "wait-for|c"),
                arguments(WaitFor.giveSign("c"), "wait-for|-S|c"));
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
