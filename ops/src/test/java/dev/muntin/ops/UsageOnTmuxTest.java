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
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table against what tmux says of itself. */
class UsageOnTmuxTest {
    @Test
    void tmuxHasTheFlagsThatTheTableGivesItsVersionAndNoOthers() {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            TmuxVersion version = TmuxVersion.parse(tmux.must("-V").strip()).orElseThrow();
            Map<String, Usage> usages = tmux.must("start-server", ";", "list-commands").lines().map(Usage::read)
                    .collect(Collectors.toMap(Usage::word, Function.identity()));
            List<String> differences = new ArrayList<>();
            for (Command<? extends Operation> command : Catalog.commands()) {
                compare(command, version, Optional.ofNullable(usages.get(command.word())), differences);
            }
            assertEquals(List.of(), differences);
        }
    }

    private static void compare(Command<?> command, TmuxVersion version, Optional<Usage> usage, List<String> differences) {
        if (usage.isEmpty() || !command.span().holds(version)) {
            if (usage.isPresent() || command.span().holds(version)) {
                differences.add(command.word() + (usage.isPresent() ? " stands already in " : " is not in ") + version);
            }
            return;
        }
        TreeSet<Character> unknown = new TreeSet<>(usage.get().plain());
        unknown.addAll(usage.get().valued());
        for (Slot<?, ?> slot : command.slots()) {
            slot.letter().ifPresent(letter -> {
                boolean has = slot.span().holds(version);
                boolean listed = unknown.remove(letter);
                if (has != listed && !slot.is(Mark.HIDDEN)) {
                    differences.add(slot + (has ? " is not in " : " stands already in ") + version);
                } else if (listed && !(slot.kind() instanceof OptionalKind<?>) && isPlain(slot) == usage.get().valued().contains(letter)) {
                    differences.add(slot + (isPlain(slot) ? " takes a value" : " takes no value"));
                }
            });
        }
        unknown.forEach(letter -> differences.add(command.word() + " -" + letter + " is not in the table"));
        if (!command.alias().equals(usage.get().alias())) {
            differences.add(command.word() + " has the alias " + usage.get().alias());
        }
    }

    private static boolean isPlain(Slot<?, ?> slot) {
        return slot.kind() instanceof PlainKind || slot.kind() instanceof CountKind;
    }
}
