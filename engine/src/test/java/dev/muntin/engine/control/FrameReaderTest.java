package dev.muntin.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {
    @Test
    void aBlockHoldsWhatACommandPrinted() throws IOException {
        assertEquals(List.of("ours a\nb\n"), frames("%begin 7 8 1\na\nb\n%end 7 8 1\n"));
    }

    @Test
    void aRefusalIsABlock() throws IOException {
        assertEquals(List.of("ours refused no\n"), frames("%begin 7 8 1\nno\n%error 7 8 1\n"));
    }

    @Test
    void whatAHookRunsIsNotOurs() throws IOException {
        assertEquals(List.of("hook's x\n"), frames("%begin 7 8 0\nx\n%end 7 8 0\n"));
    }

    @Test
    void whatStandsBetweenBlocksIsALine() throws IOException {
        assertEquals(List.of("line %window-add @1", "ours ", "line %", "line "), frames("%window-add @1\n%begin 1 1 1\n%end 1 1 1\n%\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%end 7 9 1", "%end 8 8 1", "%end 7 8 0", "%error 7 9 1", "%end 7 8 1 ", " %end 7 8 1", "%end  7 8 1", "%begin 7 8 1",
        "%begin 7 9 1", "%end 07 8 1", "%end", "%exit", "%output %1 x", "\r", ""})
    void whatOnlyLooksLikeAGuardIsText(String line) throws IOException {
        assertEquals(List.of("ours " + line + "\n", "line behind"), frames("%begin 7 8 1\n" + line + "\n%end 7 8 1\nbehind\n"));
    }

    @Test
    void anEndThatNothingWaitsForIsSaidToBeOne() throws IOException {
        assertEquals(List.of("ours ", "stray"), frames("%begin 7 8 1\n%end 7 8 1\n%end 7 8 1\n"));
    }

    @Test
    void aBlockThatIsNeverEndedIsNone() throws IOException {
        assertEquals(List.of("line a"), frames("a\n%begin 7 8 1\nhalf"));
    }

    @Test
    void bytesThatAreNoTextSurvive() throws IOException {
        byte[] said = {'%', 'b', 'e', 'g', 'i', 'n', ' ', '1', ' ', '1', ' ', '1', '\n', -1, 0, -61, '\n', '%', 'e', 'n', 'd', ' ', '1', ' ', '1', ' ', '1', '\n'};
        Frame frame = new FrameReader(new ByteArrayInputStream(said)).next();
        assertEquals("ÿ\0Ã\n", frame instanceof Frame.Block block ? new String(block.body(), StandardCharsets.ISO_8859_1) : frame.toString());
    }

    private static List<String> frames(String said) throws IOException {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)));
        List<String> frames = new ArrayList<>();
        for (Frame frame = reader.next(); !(frame instanceof Frame.Silence); frame = reader.next()) {
            frames.add(shown(frame));
        }
        return frames;
    }

    private static String shown(Frame frame) {
        return switch (frame) {
            case Frame.Block block -> (block.ours() ? "ours " : "hook's ") + (block.failed() ? "refused " : "") + block.text();
            case Frame.Line line -> "line " + new String(line.bytes(), StandardCharsets.UTF_8);
            case Frame.StrayEnd stray -> "stray";
            case Frame.Silence silence -> "silence";
        };
    }
}
