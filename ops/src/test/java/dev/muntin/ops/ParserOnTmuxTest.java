package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Mark;
import dev.muntin.ops.command.Rule;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.CommandLanguage;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table against tmux's own parser, which runs nothing here. */
class ParserOnTmuxTest {
    private static final Pattern UNKNOWN = Pattern.compile(".*(unknown command|unknown flag|too many arguments).*");
    /** What the parser takes and no operation needs: other names of listed flags, one that does nothing, one that nobody documents. */
    private static final Set<String> SUPERFLUOUS = Set.of("refresh-client -F", "run-shell -s", "switch-client -F");

    @Test
    void theParserTakesWhatTheTableGivesItsVersionAndRefusesTheRest() throws IOException {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            TmuxVersion version = version(tmux);
            Map<String, String> lines = new TreeMap<>();
            Set<String> taken = new TreeSet<>();
            Catalog.commands().forEach(command -> examples(command, version, lines, taken));
            Map<String, String> faults = new TreeMap<>(new Parser(tmux).faults(lines));
            faults.entrySet().removeIf(fault -> UNKNOWN.matcher(fault.getValue()).matches() && taken.remove(fault.getKey()));
            assertEquals(Map.of(), faults);
            assertEquals(Set.of(), taken);
        }
    }

    @Test
    void theTableHasEveryFlagThatTheParserTakes() throws IOException {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            TmuxVersion version = version(tmux);
            Map<String, String> lines = new TreeMap<>();
            Catalog.commands().stream().filter(command -> command.span().holds(version)).forEach(command ->
                    unlisted(command, version).forEach(letter -> lines.put(command.word() + " -" + letter, command.word() + " -" + letter)));
            TreeSet<String> taken = new TreeSet<>(lines.keySet());
            new Parser(tmux).faults(lines).forEach((line, fault) -> taken.removeIf(one -> one.equals(line) && fault.contains("unknown flag")));
            taken.removeAll(SUPERFLUOUS);
            assertEquals(Set.of(), taken);
        }
    }

    private static <O> void examples(Command<O> command, TmuxVersion version, Map<String, String> lines, Set<String> refused) {
        for (Slot<O, ?> slot : command.slots()) {
            boolean known = command.span().holds(version) && slot.span().holds(version);
            if (known || !isOtherwiseKnown(command, slot, version)) {
                lines.put(slot.toString(), CommandLanguage.line(List.of(example(command, slot).words())));
                if (!known) {
                    refused.add(slot.toString());
                }
            }
        }
    }

    private static boolean isOtherwiseKnown(Command<?> command, Slot<?, ?> slot, TmuxVersion version) {
        return slot.letter().filter(letter -> letters(command, version).anyMatch(letter::equals)).isPresent();
    }

    private static <O> Given<O> example(Command<O> command, Slot<O, ?> slot) {
        Given<O> given = with(command.given(), slot);
        for (Slot<O, ?> other : command.slots()) {
            given = other.is(Mark.REQUIRED) ? with(given, other) : given;
        }
        for (Rule<O> rule : command.rules()) {
            given = rule.fault(given).isEmpty() ? given : switch (rule) {
                case Rule.AtLeastOne<O> either -> with(given, either.slots().getFirst());
                case Rule.Needs<O> needs -> with(given, needs.other());
                case Rule.AtMostOne<O> different -> throw new AssertionError(slot + " does not go with what it needs");
            };
        }
        return given;
    }

    private static <O, T> Given<O> with(Given<O> given, Slot<O, T> slot) {
        return given.set(slot, slot.kind().example());
    }

    private static Stream<Character> unlisted(Command<?> command, TmuxVersion version) {
        List<Character> known = letters(command, version).toList();
        return IntStream.rangeClosed('0', 'z').filter(Character::isLetterOrDigit).mapToObj(letter -> (char) letter)
                .filter(letter -> !known.contains(letter));
    }

    private static Stream<Character> letters(Command<?> command, TmuxVersion version) {
        return command.slots().stream().filter(slot -> slot.span().holds(version)).map(Slot::letter).flatMap(Optional::stream);
    }

    private static TmuxVersion version(PrivateTmux tmux) {
        return TmuxVersion.parse(tmux.must("-V").strip()).orElseThrow();
    }
}
