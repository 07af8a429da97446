package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.CapturePane;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.word.Format;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputsTest {
    /** Operations and what each is given, or ? if that is not told, or ! if it is not known to be complete: S makes the session, O is silent, L and M list panes by lines of their own, A by one that both could print, C captures a pane. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "L|L 1,x|L 1,x", "OLO|L 1,x,L 2|~L 1,x,L 2~", "SL|S live,L 1,L 2|S live~L 1,L 2", "LM|L 1,L 2,M 1,more|L 1,L 2~M 1,more", "SL|hook,S live,L 1|S live~L 1",
        "L|-|-", "S|-|!", "LM|-|!~!", "LM|L 1|L 1~!", "L|x|!",
        // one line each, and no second without the first
        "SS|S live,S live|S live~S live", "SOSL|S live,S live,L 1|S live~~S live~L 1", "SS|S live|S live~!",
        // any line can be that of a captured text
        "C|a,,b|a,,b", "SC|S live,a,S live|S live~a,S live", "CC|a,b|?~?", "CL|a,L 1|?~?", "CS|S live|?~?",
        // who printed it is not to be told
        "LL|L 1,L 2|?~?", "LA|L 1,L 2|?~?", "LM|M 1,L 1|?~!"})
    void whatWasPrintedIsDividedWhereItCanBe(String chain, String printed, String outputs) {
        List<Operation> operations = chain.chars().mapToObj(OutputsTest::operation).toList();
        List<Status> expected = outputs == null ? List.of(new Status.Complete()) : Arrays.stream(outputs.split("~", -1)).<Status>map(OutputsTest::status).toList();
        assertEquals(expected, Outputs.of(operations, EngineContract.reply(0, printed == null ? "" : printed.replace(',', '\n') + "\n", "")));
    }

    @Test
    void whatFailedHasNoOutput() {
        assertEquals(List.of(new Status.Complete(Printed.of("S live\n")), new Status.Failed("no space"), new Status.Skipped(1)),
                Outputs.of(List.of(Live.session(), Live.set("status", "off"), operation('L')), EngineContract.reply(1, "S live\n", "no space")));
    }

    private static Status status(String output) {
        return switch (output) {
            case "!" -> new Status.Unknown();
            case "?" -> new Status.Complete(Printed.UNTOLD);
            case "" -> new Status.Complete();
            default -> new Status.Complete(Printed.of(output.replace(',', '\n') + "\n"));
        };
    }

    private static Operation operation(int letter) {
        return switch (letter) {
            case 'S' -> Live.session();
            case 'O' -> Live.set("status", "off");
            case 'A' -> Live.read("pane_id");
            case 'C' -> CapturePane.print(Live.SESSION);
            default -> ListPanes.of(Live.SESSION, new Format(Character.toString(letter) + " #{pane_id}"));
        };
    }
}
