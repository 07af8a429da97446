package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.control.ControlEngine;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.SwitchClient;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.PrivateTmux;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What control mode answers is what a process would have been told, and more. */
class ControlAnswersTest {
    private static final Format TRUE = new Format("1");

    private final PrivateTmux tmux = PrivateTmux.open();
    private final ControlEngine engine = new ControlEngine(Live.client(tmux));
    private final SubprocessEngine processes = new SubprocessEngine(Live.client(tmux));

    static Stream<List<Operation>> chains() {
        Operation bad = SelectWindow.of(Live.NOBODY);
        return Stream.of(
                List.of(Live.say("")),
                List.of(Live.set("@a", "a\rb\r"), Live.read("@a")),
                List.of(Live.set("@a", "\r"), Live.read("@a"), Live.say("x")),
                List.of(Live.set("nonsense\nmore", "x")),
                List.of(SelectWindow.of(Live.SESSION), bad, Live.say("x")),
                List.of(IfShell.holds(Live.SESSION, TRUE, List.of(Live.say("in"))), Live.say("x")),
                List.of(IfShell.holds(Live.SESSION, TRUE, List.of(Live.say("in"), bad, Live.say("never"))), Live.say("x"), bad),
                List.of(IfShell.holds(Live.SESSION, new Format(""), List.of(bad)), Live.say("x")),
                List.of(IfShell.holds(Live.SESSION, TRUE, List.of(IfShell.holds(Live.SESSION, TRUE, List.of(Live.say("deep"))), Live.say("in"))), Live.say("x")),
                List.of(IfShell.holds(Live.NOBODY, TRUE, List.of(Live.say("in"))), IfShell.holds(Live.SESSION, TRUE, List.of(Live.say("in")))),
                List.of(SplitWindow.of(Live.SESSION, Start.DEFAULT), Live.say("split")),
                List.of(SwitchClient.to(Live.SESSION), Live.say("x")));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theAnswersAreThoseOfAProcess(List<Operation> chain) throws EngineException {
        assertEquals(processes.send(Request.of(chain)), engine.send(Request.of(chain)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"display-message -p hooked", "select-window -t =nobody:", "set-option -g nonsense x", "if-shell -F 1 'display-message -p a ; list-nonsense'"})
    void hooksAreHeardAsAProcessHearsThem(String hook) throws EngineException {
        tmux.must("set-hook", "-g", "after-set-option", hook);
        tmux.must("set-hook", "-g", "after-list-panes", hook);
        List<Operation> chain = List.of(Live.set("@a", "x"), Live.read("@a"), Live.set("@a", "y"), Live.read("@a"));
        assertEquals(processes.send(Request.of(chain)), engine.send(Request.of(chain)));
        assertEquals(EngineContract.reply(0, "x\n", ""), engine.send(Request.of(List.of(Live.say("x")))));
    }

    @Test
    void aHookThatWaitsIsWaitedFor() throws EngineException {
        tmux.must("set-hook", "-g", "after-set-option", "run-shell 'sleep 0.2'");
        assertEquals("x\n", engine.send(Request.of(List.of(Live.set("@a", "x"), Live.read("@a")))).text());
    }

    @Test
    void whoIsToBlameIsKnownAtEachPlace() throws EngineException {
        List<Operation> good = List.of(Live.set("@a", "x"), IfShell.holds(Live.SESSION, TRUE, List.of(Live.set("@b", "x"), Live.set("@c", "y"))),
                Live.set("status", "off"), SelectWindow.of(Live.SESSION), Live.say("x"), Live.set("@d", "x"));
        for (int place = 0; place <= good.size(); place++) {
            List<Operation> chain = new ArrayList<>(good);
            chain.add(place, KillSession.of(Live.NOBODY));
            List<Status> truth = new ArrayList<>(Collections.nCopies(chain.size(), new Status.Complete()));
            truth.set(place, new Status.Failed("can't find session: nobody"));
            Collections.fill(truth.subList(place + 1, chain.size()), new Status.Skipped(place));
            assertEquals(truth, Attribution.of(chain, engine.send(Request.of(chain))));
        }
    }

    @Test
    void aHookThatFailsIsNobodysFault() throws EngineException {
        tmux.must("set-hook", "-g", "after-set-option", "kill-session -t =nobody");
        List<Operation> chain = List.of(Live.set("@a", "x"), Live.set("@b", "x"));
        assertEquals(List.of(new Status.Complete(), new Status.Complete()), Attribution.of(chain, engine.send(Request.of(chain))));
    }

    @Test
    void aBodyThatFailsIsBlamedAndWhatFollowsIsNot() throws EngineException {
        List<Operation> chain = List.of(IfShell.holds(Live.SESSION, TRUE, List.of(Live.say("in"), KillSession.of(Live.NOBODY))), Live.set("@b", "x"));
        assertEquals(List.of(new Status.Failed("can't find session: nobody"), new Status.Complete()), Attribution.of(chain, engine.send(Request.of(chain))));
    }

    @Test
    void textThatLooksLikeGuardsIsText() throws EngineException {
        String text = "%begin 1 1 1\n%end 1 1 1\n%error 1 1 1\n%exit\n%output %0 x\n%sessions-changed\nmuntin-0";
        assertEquals(EngineContract.reply(0, text + "\nx\n", ""), engine.send(Request.of(List.of(Live.set("@a", text), Live.read("@a"), Live.say("x")))));
    }

    @Test
    void whoGuessesTheGuardDeceivesNobody() throws EngineException {
        long now = Instant.now().getEpochSecond();
        String guesses = IntStream.range(0, 2_000).boxed().flatMap(number -> Stream.of(now, now + 1, now + 2, now + 3)
                .map(second -> "%end " + second + " " + number + " 1")).collect(Collectors.joining("\n"));
        engine.send(Request.of(List.of(Live.set("@a", guesses))));
        EngineException e = assertThrows(EngineException.class, () -> engine.send(Request.of(List.of(Live.read("@a")))));
        assertEquals("UNKNOWN: the answer of tmux was lost: it held text that looks like its end", e.certainty() + ": " + e.words());
        assertEquals(EngineContract.reply(0, "x\n", ""), engine.send(Request.of(List.of(Live.say("x")))));
    }

    @Test
    void aThousandDispatchesFromEightThreadsStayAligned() {
        List<CompletableFuture<Boolean>> threads = IntStream.range(0, 8).mapToObj(thread -> CompletableFuture.supplyAsync(() ->
                IntStream.range(0, 125).allMatch(i -> said("t" + thread + "." + i)))).toList();
        threads.forEach(thread -> assertTrue(thread.join()));
    }

    private boolean said(String text) {
        try {
            return engine.send(Request.of(List.of(Live.say(text), ListPanes.of(Live.SESSION, new Format(text))))).text().equals(text + "\n" + text + "\n");
        } catch (EngineException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatEachOperationPrintedIsKnownThoughItAllLooksAlike() throws EngineException {
        List<Operation> chain = List.of(Live.say("x"), IfShell.holds(Live.SESSION, TRUE, List.of(Live.say("x"), Live.say("x"))), Live.set("@a", "x"), Live.read("@a"));
        assertEquals(List.of("x", "x\nx", "", "x"), Outputs.of(chain, engine.send(Request.of(chain))).stream()
                .map(status -> status instanceof Status.Complete complete ? complete.output().text() : status.toString()).toList());
    }

    @Test
    void whatHasEndedIsNotSent() {
        engine.close();
        EngineException e = assertThrows(EngineException.class, () -> engine.send(Request.of(List.of(Live.say("x")))));
        assertEquals(Certainty.NOT_DISPATCHED, e.certainty());
    }

    @BeforeEach
    void keepTheServer() {
        tmux.must("new-session", "-d", "-s", "host", "sleep 1000");
        tmux.must("new-session", "-d", "-s", "live", "-x", "200", "-y", "50", "sleep 1000");
    }

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }
}
