package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Mark;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {
    static List<Command<? extends Operation>> commands() {
        return Catalog.commands();
    }

    @Test
    void everyOperationIsInTheCatalogAndAnswersToItsName() {
        Set<String> family = leaves(Operation.class).map(Class::getSimpleName).collect(Collectors.toSet());
        assertEquals(family, commands().stream().map(command -> className(command.word())).collect(Collectors.toSet()));
    }

    @Test
    void theCatalogIsInOrder() {
        List<String> words = commands().stream().map(Command::word).toList();
        assertEquals(words.stream().sorted().distinct().toList(), words);
    }

    @ParameterizedTest
    @MethodSource("commands")
    <O extends Operation> void whatIsRequiredIsAskedFor(Command<O> command) {
        if (command.slots().stream().anyMatch(slot -> slot.is(Mark.REQUIRED))) {
            assertThrows(IllegalArgumentException.class, () -> command.given().made());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    <O extends Operation> void eachSlotTakesItsExample(Command<O> command) {
        for (Slot<O, ?> slot : command.slots()) {
            Given<O> given = example(command.given(), slot);
            assertTrue(given.words().size() > 1, slot::toString);
            TmuxVersion since = slot.span().since().atLeast(command.span().since()) ? slot.span().since() : command.span().since();
            assertEquals(since, given.since(), slot::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    <O extends Operation> void whatACommandTakesCanBeToldApart(Command<O> command) {
        for (Slot<O, ?> slot : command.slots()) {
            assertEquals(List.of(slot), command.slots().stream().filter(other -> other.equals(slot) || clash(slot, other)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    <O extends Operation> void nothingIsDocumentedTwice(Command<O> command) {
        assertEquals(List.of(), command.slots().stream().filter(slot -> slot.about().isBlank() || slot.about().endsWith(".")).toList());
        assertTrue(command.about().endsWith("."), command.about());
        assertTrue(command.span().since().atLeast(TmuxVersion.OLDEST), command::word);
    }

    /** A letter can mean one thing to old servers and another to new ones. */
    private static boolean clash(Slot<?, ?> one, Slot<?, ?> other) {
        return one.name().equals(other.name())
                || one.letter().isPresent() && one.letter().equals(other.letter()) && one.span().meets(other.span());
    }

    private static <O, T> Given<O> example(Given<O> given, Slot<O, T> slot) {
        return given.set(slot, slot.kind().example());
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(Objects.requireNonNull(family.getPermittedSubclasses())).flatMap(CatalogTest::leaves)
                : Stream.of(family);
    }

    private static String className(String word) {
        return Arrays.stream(word.split("-")).map(part -> part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }
}
