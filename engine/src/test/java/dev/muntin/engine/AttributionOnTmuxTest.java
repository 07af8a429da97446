package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.KillSession;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A chain like those of a build, with something that tmux refuses put in at each place of it. */
class AttributionOnTmuxTest {
    private static final List<Operation> CHAIN = List.of(Live.session(), Live.set("@tag", "x"), Live.set("status", "off"), Live.say("n:1"),
            SplitWindow.of(Live.SESSION, Start.DEFAULT), Live.say("n:2"), SelectLayout.of(Live.SESSION, new Layout.Named(LayoutName.TILED)),
            SendKeys.text(Live.SESSION, "x"), SelectPane.of(Live.SESSION), Live.set("@done", "x"), ListPanes.of(Live.SESSION, Listing.LINE.format()));

    private final PrivateTmux tmux = PrivateTmux.open();
    private final SubprocessEngine engine = new SubprocessEngine(Live.client(tmux));

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("invalid option: nonsense", Live.set("nonsense", "x")),
                Arguments.of("duplicate session: live", Live.session()),
                Arguments.of("can't find session: nobody", SelectWindow.of(Live.NOBODY)),
                Arguments.of("can't find session: nobody", KillSession.of(Live.NOBODY)),
                Arguments.of("can't find session: nobody", SendKeys.text(Live.NOBODY, "x")),
                Arguments.of("no such session: =nobody:", SetOption.of(new OptionPlace.Session(Live.NOBODY), "@x", "y")));
    }

    @Test
    void nothingRefusedIsAllComplete() throws EngineException {
        assertEquals(Collections.nCopies(CHAIN.size(), new Status.Complete()), statuses(CHAIN));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void betweenWhatIsSaidARefusalIsFoundAtEachPlace(String words, Operation bad) throws EngineException {
        for (int place = 1; place <= CHAIN.size(); place++) {
            List<Operation> chain = with(place, Live.say("n:before"), bad, Live.say("n:behind"));
            assertEquals(truth(words, place + 1, chain.size()), statuses(chain), "before operation " + place);
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whereverARefusalIsNothingFalseIsSaid(String words, Operation bad) throws EngineException {
        for (int place = 1; place <= CHAIN.size(); place++) {
            List<Operation> chain = with(place, bad);
            List<Status> truth = truth(words, place, chain.size());
            List<Status> said = statuses(chain);
            assertEquals(truth, IntStream.range(0, truth.size()).mapToObj(i -> said.get(i) instanceof Status.Unknown ? truth.get(i) : said.get(i)).toList(),
                    "before operation " + place);
        }
    }

    @BeforeEach
    void keepTheServer() {
        tmux.must("new-session", "-d", "-s", "keeper", "sleep 1000");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    private List<Status> statuses(List<Operation> chain) throws EngineException {
        Reply reply = engine.send(Request.of(chain));
        tmux.must("kill-session", "-t", "=live");
        return Attribution.of(chain, reply);
    }

    private static List<Operation> with(int place, Operation... more) {
        List<Operation> chain = new ArrayList<>(CHAIN);
        chain.addAll(place, List.of(more));
        return chain;
    }

    private static List<Status> truth(String words, int place, int size) {
        List<Status> truth = new ArrayList<>(Collections.nCopies(size, new Status.Complete()));
        truth.set(place, new Status.Failed(words));
        Collections.fill(truth.subList(place + 1, size), new Status.Skipped(place));
        return truth;
    }
}
