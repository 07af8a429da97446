package dev.muntin.ops.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.HasSession;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each form beside whatever an inexact one would rather find: prefixes, numbers, patterns, other sessions with windows of the same names. */
class TargetOnTmuxTest {
    private static final Format WHERE = new Format("#{session_name}/#{window_index}/#{pane_index}");
    private static final SessionTarget.Named DEV = new SessionTarget.Named("d e\u0301v");
    private static final PrivateTmux TMUX = PrivateTmux.open();
    private static TmuxVersion version = TmuxVersion.OLDEST;

    /** Windows 3 to 7, of which 5 is current and 4 was; it has the panes 1 to 4, of which 2 is active and 3 was. */
    @BeforeAll
    static void grow() {
        TMUX.must("new-session", "-d", "-s", "d", "-n", "main", "-x", "100", "-y", "40", "cat", ";", "set", "-g", "base-index", "3", ";",
                "set", "-g", "pane-base-index", "1", ";", "set", "-g", "automatic-rename", "off");
        TMUX.must("new-session", "-d", "-s", DEV.name(), "-n", "main", "-x", "100", "-y", "40", "cat");
        String dev = DEV.asWindow();
        for (String name : List.of("mai", "a b:漢 ;x", "ma*", "3x")) {
            TMUX.must("new-window", "-d", "-t", dev, "-n", name, "cat");
        }
        for (String other : List.of("7", "dev", "d e\u0301v2", "@1", "main")) {
            TMUX.must("new-session", "-d", "-s", other, "-n", "main", "-x", "100", "-y", "40", "cat");
        }
        TMUX.must("split-window", "-t", dev + "5", "cat", ";", "split-window", "-t", dev + "5", "cat", ";", "split-window", "-t", dev + "5", "cat", ";",
                "select-layout", "-t", dev + "5", "tiled", ";", "select-pane", "-t", dev + "5.3", ";", "select-pane", "-t", dev + "5.2", ";",
                "select-window", "-t", dev + "4", ";", "select-window", "-t", dev + "5", ";", "select-pane", "-m", "-t", "7:3.1");
        version = TmuxVersion.parse(TMUX.must("display-message", "-p", "#{version}")).orElseThrow();
    }

    @AfterAll
    static void end() {
        TMUX.close();
    }

    @Test
    void everyFormFindsExactlyWhatItSays() {
        Map<PaneTarget, String> found = new LinkedHashMap<>();
        Map<PaneTarget, String> expected = new LinkedHashMap<>(places());
        expected.keySet().removeIf(target -> !version.atLeast(target.since()));
        // What is relative to the active pane asks 3.3 for a chain that has gone to the window: one that was there already has not.
        List<Operation> chain = new ArrayList<>(List.of(SelectWindow.of(new WindowTarget.At(DEV, 4)), SelectWindow.of(new WindowTarget.At(DEV, 5))));
        expected.keySet().forEach(target -> chain.add(DisplayMessage.print(WHERE).with(DisplayMessage.TARGET, target)));
        List<String> lines = TMUX.must(Argv.of(chain).arguments().toArray(String[]::new)).lines().toList();
        List.copyOf(expected.keySet()).forEach(target -> found.put(target, lines.get(found.size())));
        assertEquals(expected, found);
    }

    private static Map<PaneTarget, String> places() {
        Map<PaneTarget, String> places = new LinkedHashMap<>();
        places.put(DEV, "5/2");
        places.put(new WindowTarget.First(DEV), "3/1");
        places.put(new WindowTarget.Last(DEV), "7/1");
        places.put(new WindowTarget.Previous(DEV), "4/1");
        places.put(new WindowTarget.After(DEV, 1), "6/1");
        places.put(new WindowTarget.After(DEV, 3), "3/1");
        places.put(new WindowTarget.Before(DEV, 2), "3/1");
        places.put(new WindowTarget.At(DEV, 7), "7/1");
        places.put(new WindowTarget.Named(DEV, "main"), "3/1");
        places.put(new WindowTarget.Named(DEV, "mai"), "4/1");
        places.put(new WindowTarget.Named(DEV, "a b:漢 ;x"), "5/2");
        places.put(new WindowTarget.Named(DEV, "ma*"), "6/1");
        places.put(new WindowTarget.Named(DEV, "3x"), "7/1");
        places.put(new PaneTarget.After(DEV, 1), "5/3");
        places.put(new PaneTarget.After(DEV, 3), "5/1");
        places.put(new PaneTarget.Before(DEV, 1), "5/1");
        places.put(new PaneTarget.Before(DEV, 2), "5/4");
        places.put(new PaneTarget.Beside(DEV, Side.LEFT), "5/1");
        places.put(new PaneTarget.Beside(DEV, Side.BELOW), "5/4");
        places.put(new PaneTarget.Within(DEV, new Spot.Index(4)), "5/4");
        places.put(new PaneTarget.Within(DEV, new Spot.Previous()), "5/3");
        places.put(new PaneTarget.Within(DEV, Spot.Edge.TOP_LEFT), "5/1");
        places.put(new PaneTarget.Within(new WindowTarget.Named(DEV, "a b:漢 ;x"), Spot.Edge.BOTTOM_RIGHT), "5/4");
        places.put(new PaneTarget.Within(new WindowTarget.At(DEV, 5), Spot.Edge.TOP_RIGHT), "5/2");
        places.put(new PaneTarget.Within(new WindowTarget.Before(DEV, 2), Spot.Edge.BOTTOM_LEFT), "3/1");
        places.replaceAll((target, place) -> DEV.name() + "/" + place);
        places.put(new WindowTarget.Marked(), "7/3/1");
        places.put(new SessionTarget.Named("7"), "7/3/1");
        places.put(new SessionTarget.Named("@1"), "@1/3/1");
        return places;
    }

    @Test
    void whatIsNotThereIsNotFoundAndNothingElseInItsPlace() {
        List<PaneTarget> missing = List.of(new SessionTarget.Named("de"), new SessionTarget.Named("d*"), new WindowTarget.Named(DEV, "m"),
                new WindowTarget.Named(DEV, "ma?"), new WindowTarget.Named(DEV, "*"), new WindowTarget.At(DEV, 0),
                new PaneTarget.Within(DEV, new Spot.Index(0)), new PaneTarget.Id(999), new WindowTarget.Id(999), new SessionTarget.Id(999));
        for (PaneTarget target : missing) {
            Output answer = TMUX.run("has-session", "-t", target.asPane());
            assertTrue(answer.exit() == 1 && answer.stderr().startsWith("can't find"), () -> target + ": " + answer);
        }
    }

    @Test
    void aNameThatTwoWindowsHaveIsRefused() {
        TMUX.must("new-session", "-d", "-s", "twice", "-n", "same", "cat", ";", "new-window", "-d", "-t", "=twice:", "-n", "same", "cat");

        Output answer = TMUX.run("has-session", "-t", new WindowTarget.Named(new SessionTarget.Named("twice"), "same").asWindow());

        assertEquals("can't find window: same", answer.stderr().strip());
    }

    @Test
    void aSessionIsFoundByWhateverNameItCanBeGiven() {
        List<String> names = List.of("^", "!", "+1", "-", "{marked}", "{start}", "=x", "%1", "~", "*", "a;b;", "a b", "😀\u200b", "a#b", "#[x", "a$b", "x\u2028", "a.b", ".");
        for (String name : names) {
            SessionTarget.Named session = new SessionTarget.Named(name);
            Operation making = NewSession.detached(session, "w", new Size(80, 24), Start.DEFAULT, WHERE);
            if (version.atLeast(making.since())) {
                String made = TMUX.must(Argv.of(List.of(making, HasSession.of(session),
                        DisplayMessage.print(WHERE).with(DisplayMessage.TARGET, session))).arguments().toArray(String[]::new));
                assertEquals(name + "/3/1\n" + name + "/3/1", made);
            }
        }
    }
}
