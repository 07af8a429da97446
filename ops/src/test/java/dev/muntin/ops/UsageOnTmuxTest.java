package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Mark;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.CountKind;
import dev.muntin.ops.kind.OptionalKind;
import dev.muntin.ops.kind.PlainKind;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The table against what tmux says of itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsageOnTmuxTest {
    /** Listed, but no tmux takes it. */
    private static final Set<String> MISPRINTED = Set.of("server-access -t");
    /** Of these, 3.8 lists that they take a value, and takes it as an argument just as the older ones do. */
    private static final Set<String> LENIENT = Set.of("resize-pane -D", "resize-pane -L", "resize-pane -R", "resize-pane -U");

    private final PrivateTmux tmux = PrivateTmux.open();
    private final TmuxVersion version = TmuxVersion.parse(tmux.must("-V").strip()).orElseThrow();
    private final Map<String, Usage> usages = tmux.must("start-server", ";", "list-commands").lines().map(Usage::read)
            .collect(Collectors.toMap(Usage::word, Function.identity()));
    private final List<Command<? extends Operation>> commands =
            Catalog.commands().stream().filter(command -> command.span().holds(version)).toList();

    @AfterAll
    void close() {
        tmux.close();
    }

    @Test
    void tmuxHasTheCommandsThatTheTableGivesItsVersionAndNoOthers() {
        assertEquals(usages.keySet(), commands.stream().map(Command::word).collect(Collectors.toSet()));
    }

    @Test
    void tmuxHasTheAliasesOfTheTable() {
        assertEquals(List.of(), commands.stream().filter(command -> !command.alias().equals(usage(command).alias())).toList());
    }

    @Test
    void tmuxHasTheFlagsThatTheTableGivesItsVersionAndNoOthers() {
        List<String> differences = new ArrayList<>();
        commands.forEach(command -> compare(command, differences));
        assertEquals(List.of(), differences);
    }

    private void compare(Command<?> command, List<String> differences) {
        TreeSet<Character> unknown = usage(command).letters();
        for (Slot<?, ?> slot : command.slots()) {
            if (slot.letter().isPresent() && slot.span().holds(version)) {
                boolean listed = unknown.remove(slot.letter().get());
                if (!listed && !slot.is(Mark.HIDDEN)) {
                    differences.add(slot + " is not in " + version);
                } else if (listed && !takesAlike(slot, usage(command).valued().contains(slot.letter().get()))) {
                    differences.add(slot + (isPlain(slot) ? " takes a value" : " takes no value"));
                }
            }
        }
        unknown.stream().map(letter -> command.word() + " -" + letter).filter(flag -> !MISPRINTED.contains(flag))
                .forEach(flag -> differences.add(flag + " is not in the table"));
    }

    private Usage usage(Command<?> command) {
        return usages.getOrDefault(command.word(), Usage.read(command.word()));
    }

    private static boolean takesAlike(Slot<?, ?> slot, boolean valued) {
        return slot.kind() instanceof OptionalKind<?> || isPlain(slot) != valued || LENIENT.contains(slot.toString());
    }

    private static boolean isPlain(Slot<?, ?> slot) {
        return slot.kind() instanceof PlainKind || slot.kind() instanceof CountKind;
    }
}
