package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.ops.Operation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine does, beside what its contract says, whose server is a process: servers die and stand still, and callers lose patience. */
@Timeout(60)
interface ServerContract extends TmuxContract {
    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    default void aServerThatIsKilledLeavesNobodyWaiting(int milliseconds) throws EngineException {
        send(Live.session());
        List<Operation> chain = Stream.generate(() -> Live.say("x".repeat(500))).limit(200).toList();
        List<CompletableFuture<Reply>> replies = Stream.generate(() -> engine().sendAsync(new Request(chain, Duration.ofSeconds(20)))).limit(20).toList();
        LockSupport.parkNanos(milliseconds * 1_000_000L);
        ProcessHandle.of(Long.parseLong(tmux().must("display-message", "-p", "#{pid}"))).orElseThrow().destroyForcibly();
        replies.forEach(ServerContract::assertAnsweredOrSaid);
        assertEquals("S live\n", Live.untilStarted(engine()).text());
    }

    @Test
    default void aServerThatStartsAnewIsFound() throws EngineException {
        send(Live.session());
        send(Live.say("x"));
        tmux().must("kill-server");
        assertEquals("S live\n", Live.untilStarted(engine()).text());
        assertEquals(EngineContract.reply(0, "y\n", ""), send(Live.say("y")));
    }

    @Test
    default void aChainThatHangsEndsWithItsDeadlineAndHoldsUpNoOther() throws EngineException {
        send(Live.session());
        tmux().must("set-hook", "-g", "after-set-option", "run-shell 'sleep 3'");
        Request hanging = new Request(List.of(Live.set("@a", "x"), Live.say("behind")), Duration.ofMillis(300));
        EngineException e = assertThrows(EngineException.class, () -> engine().send(hanging));
        assertEquals("PENDING: no answer from tmux within 0.3 s", e.certainty() + ": " + e.words());
        assertEquals("x\n", engine().send(new Request(List.of(Live.say("x")), Duration.ofSeconds(2))).text());
    }

    @Test
    default void whatIsCancelledLeavesNothingBehind() throws EngineException {
        send(Live.session());
        send(Live.say("x"));
        Leftovers before = Leftovers.now();
        tmux().must("set-hook", "-g", "after-set-option", "run-shell 'sleep 0.3'");
        for (int i = 0; i < 10; i++) {
            CompletableFuture<Reply> reply = engine().sendAsync(Request.of(List.of(Live.set("@a", "x"))));
            LockSupport.parkNanos(20_000_000);
            assertTrue(reply.cancel(true));
        }
        Live.await("nothing is left but what there was: " + before, () -> Leftovers.now().within(before));
        assertEquals("x\n", send(Live.say("x")).text());
    }

    @Test
    default void closingLeavesNothingBehind() throws EngineException {
        Leftovers before = Leftovers.now();
        tmux().must("new-session", "-d", "-s", "other");
        send(Live.session());
        send(Live.say("x"));
        engine().close();
        Live.await("nothing is left: " + before, () -> Leftovers.now().within(before));
        assertEquals("live\nother", tmux().must("list-sessions", "-F", "#{session_name}", "-f", "#{!=:#{session_name},host}"));
        assertEquals("", tmux().must("list-clients"));
    }

    private static void assertAnsweredOrSaid(CompletableFuture<Reply> reply) {
        try {
            Reply answer = reply.join();
            assertTrue(answer.exit() == 0 || !answer.words().isEmpty(), answer::toString);
        } catch (CompletionException e) {
            EngineException said = assertInstanceOf(EngineException.class, e.getCause());
            assertFalse(said.words().isBlank());
            assertTrue(said.certainty() != Certainty.PENDING, said.words());
        }
    }
}
