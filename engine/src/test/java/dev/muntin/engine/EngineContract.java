package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.Asked;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.HasSession;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.ShowOptions;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.result.Created;
import dev.muntin.ops.result.OperationException;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.WindowFields;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.Output;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine does with a server of its own that has not started yet; a test for one engine says how to come by it. */
interface EngineContract {
    /** Another way to the same server: what its own client would answer. */
    Output beside(String... arguments);

    /** Where the server listens, as it stands in complaints. */
    String socket();

    Engine engine();

    @Test
    default void aColdServerIsStarted() throws EngineException {
        assertEquals(reply(0, "S live\n", ""), send(Live.session()));
    }

    @Test
    default void whatIsPrintedArrivesInOrder() throws EngineException {
        assertEquals(reply(0, "S live\nx\ny\n", ""), send(Live.session(), Live.say("x"), Live.set("@a", "y"), Live.read("@a")));
    }

    @Test
    default void aFailureInTheMiddleEndsTheChain() throws EngineException {
        Reply reply = send(Live.session(), Live.say("before"), Live.session(), Live.say("behind"));
        assertEquals(reply(1, "S live\nbefore\n", "duplicate session: live\n"), reply);
    }

    @Test
    default void whatTmuxRefusesIsSaidInItsWords() throws EngineException {
        assertEquals("invalid option: nonsense", send(Live.session(), Live.set("nonsense", "x")).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "evil; kill-server", "evil ; kill-server", "evil;", "; kill-server", "\n kill-server", "#(kill-server)", "'; kill-server; '"})
    default void anArgumentStartsNoCommand(String text) throws EngineException {
        assertEquals(reply(0, "S live\n" + text + "\nstill here\n", ""),
                send(Live.session(), Live.set("@a", text), Live.read("@a"), Live.say("still here")));
    }

    @Test
    default void manyArgumentsGiveTheSameAnswersAsFew() throws EngineException {
        List<Operation> chain = new ArrayList<>(List.of(Live.session()));
        IntStream.range(0, 600).forEach(i -> chain.add(Live.say("line " + i)));
        assertEquals("S live\n" + String.join("", IntStream.range(0, 600).mapToObj(i -> "line " + i + "\n").toList()), send(chain).text());
    }

    @Test
    default void manyArgumentsFailInTheMiddleAsFewDo() throws EngineException {
        List<Operation> chain = new ArrayList<>(List.of(Live.session(), Live.say("before"), Live.session()));
        Stream.generate(() -> Live.say("behind")).limit(600).forEach(chain::add);
        assertEquals(reply(1, "S live\nbefore\n", "duplicate session: live\n"), send(chain));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16_000, 16_400, 70_000, 1_500_000})
    default void aValueOfAnyLengthGoesInAndComesOut(int length) throws EngineException {
        String value = "é".repeat(length / 2) + ";";
        assertEquals(reply(0, "S live\n" + value + "\n", ""), send(Live.session(), Live.set("@a", value), Live.read("@a")));
    }

    @Test
    default void moreOutputThanAPipeHoldsArrives() throws EngineException {
        List<Operation> chain = new ArrayList<>(List.of(Live.session(), Live.set("@a", "x".repeat(9_999))));
        Stream.generate(() -> Live.read("@a")).limit(150).forEach(chain::add);
        assertEquals("S live\n".length() + 1_500_000, send(chain).stdout().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é漢字🙂", "e\u0301", "a\tb", "a\nb\n", "\\", "a\\", "\\n", "~/x", "$HOME", "%end 1 2 1", "#{pid}", "{", "}", "'", "\"", "-x", " "})
    default void aTextComesBackAsItWas(String text) throws EngineException {
        assertEquals(reply(0, "S live\n" + text + "\n", ""), send(Live.session(), Live.set("@a", text), Live.read("@a")));
    }

    @Test
    default void whatFailedAndWhatWasSkippedIsTold() throws EngineException {
        List<Operation> chain = List.of(Live.session(), Live.say("before"), Live.session(), Live.say("behind"), Live.set("@a", "x"));
        assertEquals(List.of(new Status.Complete(), new Status.Complete(), new Status.Failed("duplicate session: live"),
                new Status.Skipped(2), new Status.Skipped(2)), Attribution.of(chain, send(chain)));
    }

    @Test
    default void answersHaveTheTypesOfWhatWasAsked() throws EngineException {
        Line line = new Line("pane", List.of(PaneFields.ID, WindowFields.NAME));
        Asked<?> session = Live.session().asked();
        Asked<Created> window = NewWindow.in(Live.SESSION, "a b", Start.DEFAULT).asked();
        Asked<Created> pane = SplitWindow.of(Live.SESSION).asked();
        Asked<List<Facts>> panes = Asked.of(ListPanes.of(Live.SESSION, line.format()), Readings.rows(line));
        Asked<String> text = DisplayMessage.print(new Format("#{window_name}")).with(DisplayMessage.TARGET, Live.SESSION).asked();
        Answers answers = engine().ask(session, Live.set("@a", "x").asked(), window, pane);
        assertEquals(answers.of(window).orThrow().window(), answers.of(pane).orThrow().window());
        assertEquals(List.of(answers.of(window).orThrow().pane(), answers.of(pane).orThrow().pane()),
                answer(panes).stream().filter(one -> one.text(WindowFields.NAME).equals("a b")).map(one -> one.of(PaneFields.ID).orElseThrow()).toList());
        assertEquals(List.of("a b", Optional.of("x")),
                List.of(answer(text), answer(ShowOptions.of(new OptionPlace.Session(Live.SESSION)).with(ShowOptions.NAME, "@a").asked()).text("@a")));
    }

    @Test
    default void optionsAskedForTogetherAreToldApart() throws EngineException {
        send(Live.session(), Live.set("@a", "n-1:0"), Live.set("@b", "x"));
        ShowOptions options = ShowOptions.of(new OptionPlace.Session(Live.SESSION));
        Asked<ShownOptions> one = options.with(ShowOptions.NAME, "@a").asked();
        Asked<ShownOptions> other = options.with(ShowOptions.NAME, "@b").asked();
        Asked<?> nobody = HasSession.of(Live.NOBODY).asked();
        Asked<?> behind = options.asked();
        Answers answers = engine().askApart("n-1", List.of(one, other, nobody, behind));
        assertEquals(List.of(Optional.of("n-1:0"), Optional.of("x")), List.of(answers.of(one).orThrow().text("@a"), answers.of(other).orThrow().text("@b")));
        assertEquals(List.of(new Status.Failed("can't find session: nobody"), new Status.Skipped(2)), List.of(answers.of(nobody).status(), answers.of(behind).status()));
    }

    @Test
    default void whatWasRefusedAndWhatWasSkippedIsNoAnswer() throws EngineException {
        Asked<?> session = Live.session().asked();
        Asked<?> nobody = HasSession.of(Live.NOBODY).asked();
        Asked<String> behind = DisplayMessage.print(new Format("x")).asked();
        Answers answers = engine().ask(session, nobody, behind);
        assertEquals(List.of(new Status.Failed("can't find session: nobody"), new Status.Skipped(1)), List.of(answers.of(nobody).status(), answers.of(behind).status()));
        assertThrows(OperationException.class, answers.of(behind)::orThrow);
    }

    @Test
    default void aThousandCommandsSentAtOnceGetTheirOwnAnswers() throws EngineException {
        send(Live.session());
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 100).mapToObj(i -> engine().sendAsync(Request.of(tenLines(i)))).toList();
        for (int i = 0; i < replies.size(); i++) {
            int dispatch = i;
            assertEquals(String.join("", IntStream.range(0, 10).mapToObj(k -> "line " + dispatch + "." + k + "\n").toList()), replies.get(i).join().text());
        }
    }

    @Test
    default void allThreadsOfThePoolMayAskAtOnce() throws EngineException {
        send(Live.session());
        List<String> texts = IntStream.range(0, 4 * Runtime.getRuntime().availableProcessors()).parallel()
                .mapToObj(i -> assertDoesNotThrow(() -> send(Live.say("x")).text())).toList();
        assertTrue(texts.stream().allMatch("x\n"::equals), texts::toString);
    }

    @Test
    default void aDeadServerIsSaidToBeDead() throws EngineException {
        send(Live.session());
        beside("kill-server");
        Live.await("the server is gone", () -> beside("list-sessions").stderr().contains(socket()));
        Reply reply = send(KillSession.of(Live.SESSION));
        assertTrue(reply.exit() == 1 && reply.words().contains(socket()), reply::toString);
    }

    @Test
    default void aBatchIsAnsweredInItsOrderAndARefusalEndsNone() {
        Request refused = Request.of(List.of(Live.session()));
        Batch batch = engine().sendAll(List.of(refused, refused, Request.of(List.of(Live.say("x")))));
        assertEquals(new Batch(List.of(reply(0, "S live\n", ""), reply(1, "", "duplicate session: live\n"), reply(0, "x\n", "")), Optional.empty()), batch);
    }

    @Test
    default void anAnswerCanComeLater() {
        assertEquals(reply(0, "S live\n", ""), engine().sendAsync(Request.of(List.of(Live.session()))).join());
    }

    @Test
    default void theVersionIsKnownWithoutAServer() throws EngineException {
        assertEquals(TmuxVersion.parse(beside("-V").stdout().strip()), Optional.of(engine().version()));
    }

    @Test
    default void theVersionIsThatOfTheServer() throws EngineException {
        send(Live.session());
        assertEquals(TmuxVersion.parse(beside("display-message", "-p", "#{version}").stdout().strip()), Optional.of(engine().version()));
    }

    private static List<Operation> tenLines(int dispatch) {
        return IntStream.range(0, 10).mapToObj(k -> Live.say("line " + dispatch + "." + k)).toList();
    }

    private <T> T answer(Asked<T> asked) throws EngineException {
        return engine().ask(asked).of(asked).orThrow();
    }

    default Reply send(Operation... chain) throws EngineException {
        return send(List.of(chain));
    }

    default Reply send(List<Operation> chain) throws EngineException {
        return engine().send(Request.of(chain));
    }

    static Reply reply(int exit, String stdout, String stderr) {
        return new Reply(exit, stdout.getBytes(StandardCharsets.UTF_8), stderr.getBytes(StandardCharsets.UTF_8));
    }
}
