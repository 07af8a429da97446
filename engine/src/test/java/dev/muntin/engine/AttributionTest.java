package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.word.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A letter for each operation: N makes the session and says S, O sets an option, U one of a user's, P splits a pane, W selects a
 * window, a digit is said, L lists; and for each status: c is complete, f failed, s skipped, ? unknown.
 */
class AttributionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        // nothing failed
        "NOP1PL|S,1,L a,L b|0|cccccc", "OPU|-|0|ccc", "NOU|S|0|ccc", "U|-|0|c",
        // each position of a failure
        "NO1PUL|-|1|fsssss", "NO1PUL|S|1|cfssss", "NO1PUL|S,1|1|cccfss", "UWO|-|1|ccf", "OUW|-|1|fss", "N1O2O3L|S,1,2|1|ccccfss",
        // behind what was heard, only up to the one whose silence is the proof
        "NUO1O|S|1|ccfss", "NO1OL|S|1|cfsss",
        // several can have been it
        "NOOL|S|1|c???", "NOPUL|S|1|c????", "OO|-|1|??", "N1OPO|S,1|1|cc???",
        // nobody can have been it
        "NUWL|S|1|c???", "U|-|1|?", "1|-|1|?",
        // what hooks print is not ours
        "NO1PL|x,S,y,1,z|1|cccfs", "N1O|hook,S,hook|1|c??", "NOL|S,L a,hook|0|ccc", "NO1|S,11|1|cfs",
        // a hook that fails does not spoil what is complete
        "NO1PL|S,1,L a|1|ccccc", "1|1|1|c",
        // the end of an answer is lost, though nothing was refused
        "NOL|S|0|c??", "NUL|-|0|???", "NO1OL|S,1|0|ccc??"})
    void whatIsHeardTellsWhatFailed(String chain, String printed, int exit, String statuses) {
        assertEquals(statuses, shown(attributed(chain, printed, exit, "no space")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUWL|S|c???", "N1W2L|S,1|ccfss", "N1L|S,1|ccf", "NW1|S|cfs", "N1O|S|c??", "W|-|f", "WOU|-|???"})
    void whereATargetIsGoneWhateverHasOneIsASuspect(String chain, String printed, String statuses) {
        assertEquals(statuses, shown(attributed(chain, printed, 1, "can't find session: live")));
        assertEquals(statuses, shown(attributed(chain, printed, 1, "no such session: =live:")));
    }

    @ParameterizedTest
    @CsvSource({"server exited unexpectedly", "lost server", "server exited"})
    void aServerThatIsLostHasRefusedNothing(String words) {
        assertEquals("c??", shown(attributed("NOL", "S", 1, words)));
    }

    /** As of a shell command behind it, whose exit code tmux takes for its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"P|-|f", "OU|-|fs", "OO|-|??", "NO1P|S,1|cccf", "N1|S,1|cc", "U|-|?"})
    void wordsTellOfARefusalEvenWithAnExitCodeOfZero(String chain, String printed, String statuses) {
        String stdout = printed.equals("-") ? "" : printed.replace(',', '\n') + "\n";
        assertEquals(statuses, shown(Attribution.of(operations(chain), new Reply(0, bytes(stdout), bytes("no space\n")))));
    }

    @Test
    void whatFailedFailedInTheWordsOfTmux() {
        assertEquals(new Status.Failed("no space"), attributed("N1P2", "S,1", 1, "no space").get(2));
    }

    @Test
    void whatWasSkippedKnowsBecauseOfWhat() {
        assertEquals(new Status.Skipped(2), attributed("N1P2", "S,1", 1, "no space").get(3));
    }

    private static List<Status> attributed(String chain, String printed, int exit, String words) {
        String stdout = printed.equals("-") ? "" : printed.replace(',', '\n') + "\n";
        return Attribution.of(operations(chain), EngineContract.reply(exit, stdout, exit == 0 ? "" : words));
    }

    private static List<Operation> operations(String chain) {
        return chain.chars().mapToObj(AttributionTest::operation).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Operation operation(int letter) {
        return switch (letter) {
            case 'N' -> NewSession.detached(Live.SESSION, "", new Size(80, 24), Start.DEFAULT, new Format("S"));
            case 'O' -> SetOption.of(new OptionPlace.Session(Live.SESSION), "status", "on");
            case 'U' -> SetOption.of(new OptionPlace.Session(Live.SESSION), "@x", "on");
            case 'P' -> SplitWindow.of(Live.SESSION, Start.DEFAULT);
            case 'W' -> SelectWindow.of(Live.SESSION);
            case 'L' -> ListPanes.of(Live.SESSION, new Format("L #{pane_id}"));
            default -> Live.say(Character.toString(letter));
        };
    }

    private static String shown(List<Status> statuses) {
        return statuses.stream().map(status -> switch (status) {
            case Status.Complete complete -> "c";
            case Status.Failed failed -> "f";
            case Status.Skipped skipped -> "s";
            case Status.Unknown unknown -> "?";
        }).collect(Collectors.joining());
    }
}
