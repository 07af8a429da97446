package dev.muntin.engine.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.ops.json.MalformedJsonException;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.version.TmuxVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingJsonTest {
    private static final Recording RECORDING = new Recording(TmuxVersion.parse("3.7c").orElseThrow(), List.of(
            new Exchange(List.of(List.of("new-session", "-d"), List.of("send-keys", "-l", "--", "é;\n\u001b")),
                    new Exchange.Answer.Replied(new Reply(1, new byte[] {'a', (byte) 0xff, 0, '\n'}, "no\n".getBytes(StandardCharsets.UTF_8)))),
            new Exchange(List.of(), new Exchange.Answer.Lost(Certainty.PENDING, "no answer within 5 s"))));

    @Test
    void aRecordingReadsBackByteForByte() {
        assertEquals(RECORDING, RecordingJson.read(RecordingJson.document(RECORDING)));
    }

    @Test
    void theBlocksOfAnAnswerAreKept() {
        List<Reply.Block> blocks = List.of(new Reply.Block(false, Printed.of("x\n")), new Reply.Block(true, Printed.of("no")));
        Recording recording = new Recording(TmuxVersion.of(3, 4), List.of(
                new Exchange(List.of(), new Exchange.Answer.Replied(new Reply(1, new byte[0], new byte[0], blocks)))));
        Exchange read = RecordingJson.read(RecordingJson.document(recording)).exchanges().getFirst();
        assertEquals(blocks, ((Exchange.Answer.Replied) read.answer()).reply().blocks());
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        String document = RecordingJson.document(RECORDING).replace("3.7c", "three");

        assertEquals("'three' is no version of tmux",
                words(document));
    }

    @Test
    void anAnswerOfAnotherSortIsRefusedWithItsName() {
        String document = RecordingJson.document(RECORDING).replace("\"lost\"", "\"late\"");

        assertEquals("the field 'late' is not known here",
                words(document));
    }

    /** Why a document is refused, without the place. */
    private static String words(String document) {
        String message = assertThrows(MalformedJsonException.class, () -> RecordingJson.read(document)).getMessage();
        return String.valueOf(message).replaceFirst("^line \\d+, column \\d+: ", "");
    }
}
