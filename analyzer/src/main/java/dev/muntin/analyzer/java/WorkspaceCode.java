package dev.muntin.analyzer.java;

import dev.muntin.dsl.Command;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Layout;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.PaneSize;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The calls of the builder that make an equal declaration. */
final class WorkspaceCode {
    /** The parameters of the lambdas around and within that of a window. */
    private static final Set<String> TAKEN = Set.of("w", "p", "c");

    private WorkspaceCode() {}

    static Call of(Workspace workspace) {
        String name = workspace.name().asked().orElseThrow(() -> new IllegalArgumentException("a workspace in Java needs a name"));
        CallChain chain = new CallChain()
                .text("directory", workspace.directory())
                .assignments("environment", workspace.environment())
                .options("option", workspace.options())
                .options("globalOption", workspace.globalOptions())
                .text("beforeScript", workspace.beforeScript())
                .truth("suppressHistory", workspace.suppressHistory());
        hooks(chain, workspace.hooks());
        if (workspace.readiness() != Readiness.AUTO) {
            chain.add(Call.of("readiness", "$readiness:T." + workspace.readiness().name()));
        }
        chain.commands("before", workspace.before());
        workspace.windows().forEach(window -> chain.add(window(window)));
        return Call.of("workspace", CallChain.literal(name)).with("w", chain.calls());
    }

    private static void hooks(CallChain chain, Hooks hooks) {
        chain.texts("onStart", texts(hooks.start()))
                .texts("onRestart", texts(hooks.restart()))
                .texts("onExit", texts(hooks.exit()))
                .texts("onStop", texts(hooks.stop()));
    }

    private static List<String> texts(List<Script> scripts) {
        return scripts.stream().map(Script::text).toList();
    }

    private static Call window(Window window) {
        CallChain chain = new CallChain();
        window.index().ifGiven(index -> chain.add(Call.of("index", index.value().toString())));
        chain.text("directory", window.directory())
                .assignments("environment", window.environment())
                .text("shell", window.shell())
                .options("option", window.options())
                .options("optionAfter", window.optionsAfter());
        window.layout().ifGiven(layout -> chain.add(Call.of("layout", layout(layout.value()))));
        window.synchronize().ifGiven(from -> chain.add(Call.of("synchronize", "$synchronize:T." + from.value().name())));
        chain.flag("clear", window.clear())
                .flag("focus", window.focus())
                .truth("suppressHistory", window.suppressHistory())
                .commands("before", window.before())
                .commands("after", window.after());
        window.panes().forEach(pane -> chain.add(pane(pane)));
        String[] name = window.name().asked().stream().map(CallChain::literal).toArray(String[]::new);
        return Call.of("window", name).with(letter(window.name()), chain.calls());
    }

    /** Named after its window, as long as that is clear. */
    private static String letter(Setting<String> name) {
        String first = name.asked().filter(text -> text.matches("[A-Za-z].*")).map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT)).orElse("x");
        return TAKEN.contains(first) ? "x" : first;
    }

    private static String layout(String written) {
        return Stream.of(Layout.values()).filter(layout -> layout.word().equals(written)).map(Layout::name).findFirst()
                .orElseGet(() -> CallChain.literal(written));
    }

    private static Call pane(Pane pane) {
        List<String> commands = pane.commands().stream().map(Command::text).toList();
        Pane typing = Pane.typing(pane.commands().stream().map(command -> new Command(command.text(), command.origin())).toList(), pane.origin());
        return pane.equals(typing)
                ? Call.of("pane", commands.stream().map(CallChain::literal).toArray(String[]::new))
                : Call.of("pane").with("p", described(pane));
    }

    private static List<Call> described(Pane pane) {
        CallChain chain = new CallChain().text("directory", pane.directory());
        pane.environment().ifGiven(given -> chain.flag("withoutEnvironment", given.value().isEmpty()).assignments("environment", given.value()));
        chain.text("shell", pane.shell()).text("title", pane.title());
        pane.size().ifGiven(size -> chain.add(size(size.value())));
        return chain.typing(pane.typing())
                .flag("focus", pane.focus())
                .truth("suppressHistory", pane.suppressHistory())
                .commands("before", pane.before())
                .commands("run", pane.commands())
                .calls();
    }

    private static Call size(PaneSize size) {
        return switch (size) {
            case PaneSize.Cells(int count) -> Call.of("cells", Integer.toString(count));
            case PaneSize.Percent(int share) -> Call.of("percent", Integer.toString(share));
        };
    }
}
