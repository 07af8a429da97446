package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Environment;
import dev.muntin.ops.result.OptionValue;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.word.CommandLanguage;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTextsOnTmuxTest {
    private static final List<String> TEXTS = HostileText.some(HostileText.COUNT);

    @Test
    void whatIsShownOfOptionsIsWhatWasSet() {
        try (Live live = new Live()) {
            set(live.tmux(), i -> List.of("set-option", "-s", "@text" + i, TEXTS.get(i)));
            ShownOptions shown = Readings.options().of(printed(live.tmux(), "show-options", "-s"));
            Differing.none(TEXTS, IntStream.range(0, TEXTS.size()).mapToObj(i -> shown.text("@text" + i).orElse("nothing")).toList());
        }
    }

    @Test
    void whatIsShownOfAnArrayIsWhatWasSet() {
        try (Live live = new Live()) {
            set(live.tmux(), i -> List.of("set-option", "-s", "user-keys[" + 2 * i + "]", TEXTS.get(i)));
            ShownOptions shown = Readings.options().of(printed(live.tmux(), "show-options", "-s", "user-keys"));
            Map<Integer, String> texts = new TreeMap<>();
            IntStream.range(0, TEXTS.size()).forEach(i -> texts.put(2 * i, TEXTS.get(i)));
            assertEquals(new OptionValue.Many(new TreeMap<>(texts)), shown.option("user-keys").orElseThrow().value());
        }
    }

    @Test
    void everyOptionAndHookOfTmuxsOwnIsUnderstood() {
        try (Live live = new Live()) {
            for (String[] asked : new String[][] {{"show-options", "-s"}, {"show-options", "-g"}, {"show-options", "-gw"}, {"show-options", "-A"}, {"show-hooks", "-g"}}) {
                Readings.options().of(printed(live.tmux(), asked));
            }
            ShownOptions session = Readings.options().of(printed(live.tmux(), "show-options", "-A"));
            assertEquals(true, session.option("default-shell").orElseThrow().inherited());
            assertEquals("/bin/sh", session.text("default-shell").orElseThrow());
        }
    }

    @Test
    void aHookIsShownAsItsCommands() {
        try (Live live = new Live()) {
            live.tmux().must("set-hook", "-g", "after-new-window[3]", "display-message 'a b' ; kill-pane");
            assertEquals(new OptionValue.Many(new TreeMap<>(Map.of(3, "display-message \"a b\" ; kill-pane"))),
                    Readings.options().of(printed(live.tmux(), "show-hooks", "-g", "after-new-window")).option("after-new-window").orElseThrow().value());
        }
    }

    @Test
    void whatIsShownOfAnEnvironmentForAShellIsWhatWasSet() {
        try (Live live = new Live()) {
            set(live.tmux(), i -> List.of("set-environment", "-g", "TEXT" + i, TEXTS.get(i)));
            live.tmux().must("set-environment", "-g", "-r", "REMOVED");
            Environment shown = Readings.environment().of(printed(live.tmux(), "show-environment", "-g", "-s"));
            Differing.none(TEXTS, IntStream.range(0, TEXTS.size()).mapToObj(i -> shown.values().getOrDefault("TEXT" + i, "nothing")).toList());
            assertEquals(Set.of("REMOVED"), shown.removed());
        }
    }

    @Test
    void whatIsHiddenIsShownOnItsOwn() {
        try (Live live = new Live()) {
            live.tmux().must("set-environment", "-g", "-h", "HIDDEN", "x");
            assertEquals(new Environment(Map.of("HIDDEN", "x"), Set.of()), Readings.environment().of(printed(live.tmux(), "show-environment", "-g", "-h", "-s")));
            assertEquals(new Environment(Map.of("HIDDEN", "x"), Set.of()), Readings.plainEnvironment().of(printed(live.tmux(), "show-environment", "-g", "-h")));
        }
    }

    @Test
    void aNewlineInAValueLooksLikeAnotherVariableWhereItIsShownPlainly() {
        try (Live live = new Live()) {
            live.tmux().must("set-environment", "A", "x\nB=1\n-C");
            Environment shown = Readings.plainEnvironment().of(printed(live.tmux(), "show-environment"));
            assertEquals(List.of("x", "1", true), List.of(shown.values().get("A"), shown.values().get("B"), shown.removed().contains("C")));
        }
    }

    private static void set(PrivateTmux tmux, IntFunction<List<String>> command) {
        List<List<String>> commands = new ArrayList<>();
        IntStream.range(0, TEXTS.size()).forEach(i -> commands.add(command.apply(i)));
        Output output = tmux.fed(CommandLanguage.line(commands) + "\n", "source-file", "-");
        assertEquals("exit 0: ", "exit " + output.exit() + ": " + output.stderr() + output.stdout());
    }

    private static Printed printed(PrivateTmux tmux, String... asked) {
        Output output = tmux.run(asked);
        assertEquals("exit 0: ", "exit " + output.exit() + ": " + output.stderr());
        return Printed.of(output.stdout());
    }
}
