package dev.muntin.engine.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayEngineTest {
    private static final Request LOST = say("lost");

    private final RecordingEngine recorder = new RecordingEngine(new Echo());

    @Test
    void theSameWordsGetTheSameAnswersAgain() throws EngineException {
        Reply first = recorder.send(say("a"));
        Reply second = recorder.send(say("b"));
        ReplayEngine replay = new ReplayEngine(recorder.recording());
        assertEquals(List.of(first, second), List.of(replay.send(say("a")), replay.send(say("b"))));
        assertEquals(0, replay.left());
    }

    @Test
    void anAnswerThatWasLostIsLostAgain() throws EngineException {
        assertThrows(EngineException.class, () -> recorder.send(LOST));
        ReplayEngine replay = new ReplayEngine(recorder.recording());
        assertEquals("UNKNOWN: gone", refused(replay, LOST));
        assertEquals(0, replay.left());
    }

    @Test
    void otherWordsAreRefusedAndNamed() throws EngineException {
        recorder.send(say("a"));
        assertEquals("NOT_DISPATCHED: number 1 of the recording is [[display-message, -p, a]], and not [[display-message, -p, b]]",
                refused(new ReplayEngine(recorder.recording()), say("b")));
    }

    @Test
    void aRecordingHasAnEnd() throws EngineException {
        assertEquals("NOT_DISPATCHED: the recording is at its end, and here comes [[display-message, -p, a]]",
                refused(new ReplayEngine(recorder.recording()), say("a")));
    }

    @Test
    void theVersionIsThatOfTheTmuxThatWasRecorded() throws EngineException {
        assertEquals(TmuxVersion.of(3, 4), new ReplayEngine(recorder.recording()).version());
    }

    private static Request say(String text) {
        return Request.of(List.of(DisplayMessage.print(new Format(text))));
    }

    private static String refused(Engine engine, Request request) {
        EngineException e = assertThrows(EngineException.class, () -> engine.send(request));
        return e.certainty() + ": " + e.words();
    }

    /** Answers with what it is told to say. */
    private static final class Echo implements Engine {
        @Override
        public Reply send(Request request) throws EngineException {
            if (request.equals(LOST)) {
                throw new EngineException(Certainty.UNKNOWN, "gone");
            }
            String text = request.chain().getFirst().words().getLast() + "\n";
            return new Reply(0, text.getBytes(StandardCharsets.UTF_8), new byte[0]);
        }

        @Override
        public TmuxVersion version() {
            return TmuxVersion.of(3, 4);
        }

        @Override
        public void close() {}
    }
}
