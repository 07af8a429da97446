package dev.muntin.ops.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    private static final Field<String> NAME = Field.text("name");
    private static final Field<Integer> COUNT = Field.number("count");
    private static final Line LINE = new Line("thing", List.of(NAME, COUNT, Field.userOption("@tag")));

    @Test
    void everyFieldIsAskedForWithItsEscapes() {
        assertEquals("thing #{q:name} #{q:count} #{q:@tag} ", LINE.format().text());
    }

    /** What 3.3a, 3.5a and 3.8 make of a newline, an escape, a tab and a space. */
    @ParameterizedTest
    @ValueSource(strings = {"\n\u001b\t\\ ", "\n\\033\t\\ ", "\\\n\u001b\\\t\\ "})
    void whatEachTmuxPrintsMeansTheSame(String name) {
        assertEquals(List.of("\n\u001b\t ", "x"), names("thing " + name + " 1  \nthing x 2  \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing\\ x\\ 1\\ \\ \n", "\nthing\\ ", "\\\\", "", "\n"})
    void aNameThatLooksLikeALineIsAName(String escaped) {
        List<String> names = names("thing " + escaped + " 1  \nthing x 2  \n");
        assertEquals(2, names.size());
        assertEquals("x", names.getLast());
    }

    @Test
    void whatATmuxDoesNotKnowIsAbsent() {
        assertEquals(Optional.empty(), LINE.read(Printed.of("thing x  y \n")).getFirst().of(COUNT));
    }

    @Test
    void whatWasNotAskedForIsNobodysAbsence() {
        Facts facts = LINE.read(Printed.of("thing x 1 y \n")).getFirst();
        assertThrows(IllegalArgumentException.class, () -> facts.of(Field.text("other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing x", "thing x 1 ", "thing x 1  ", "thing x 1 y z \n", "thing x one y \n", "thing x 99999999999 y \n"})
    void aLineThatIsNotWholeIsRefused(String printed) {
        assertThrows(MalformedOutputException.class, () -> LINE.read(Printed.of(printed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing\n", "think x 1 y \n", "no server running\n", "\n"})
    void whatAHookPrintsIsPassedOver(String printed) {
        assertEquals(List.of("a", "b"), names(printed + "thing a 1  \n" + printed + "thing b 2  \n" + printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a}", "#{x}", "a#", "Q", "q:name"})
    void aFieldIsNamedLikeAVariable(String name) {
        assertThrows(IllegalArgumentException.class, () -> Field.text(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "tag", "@a b", "@a}", "@a#{x}"})
    void anOptionOfAUserIsNamedSo(String name) {
        assertThrows(IllegalArgumentException.class, () -> Field.userOption(name));
    }

    @Test
    void oneFieldTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Line("thing", List.of(NAME, COUNT, Field.text("name"))));
    }

    private static List<String> names(String printed) {
        return LINE.read(Printed.of(printed)).stream().map(facts -> facts.text(NAME)).toList();
    }
}
