package dev.muntin.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.engine.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A letter for each operation: o is one command, b holds others. Of the blocks, + is ours, ! is ours and refused, h is a hook's, x a hook's and
 * refused; what follows is what it prints, N is the nonce.
 */
class TranscriptTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        // all is well
        "oo, +a +b +N, 0 ab -, ++", "oo, + + +N, 0  -, ++",
        // a group that fails answers no more
        "ooo, +a !no +N, 1 a no, +!", "o, !no +N, 1  no, !",
        // hooks speak among the answers, and are refused without harm to the chain
        "oo, +a hx +b +N, 0 axb -, ++", "oo, +a xno +b +N, 1 ab no, ++",
        // what hooks say before the chain has begun is not about it
        "o, hx xy +a +N, 0 a -, +",
        // what a body holds answers up to its mark
        "boo, + +i +N +a +b +N, 0 iab -, +++", "bo, + +N +a +N, 0 a -, ++", "ob, +a + +i +j +N +N, 0 aij -, ++",
        "bo, + +i !no +N +a +N, 1 ia no, !+", "bb, + +i +N + +N +N, 0 i -, ++", "bo, !no +N, 1  no, !",
        // what a hook says of the mark is not about the chain
        "bo, + +i +N hx +a +N, 0 ia -, ++", "bo, + hx +i +N +a +N, 0 xia -, ++",
        // a line that cannot be read blames nobody
        "oo, \"!parse error: unknown command: foo +N\", 1  unknown command: foo, -", "oo, \"+a !parse error: y +N\", 1 a parse error: y, +!",
        // an alias that stands for several commands leaves nobody to blame
        "oo, +a +b +c +N, 0 abc -, -", "oo, +a +b !no +N, 1 ab no, -"})
    void blocksBecomeWhatAProcessWouldHaveSaid(String chain, String said, String reply, String blocks) {
        Transcript transcript = new Transcript(script(chain));
        List<Frame.Block> heard = Stream.of(said.split(" (?=[+!hx])")).map(TranscriptTest::block).toList();
        heard.subList(0, heard.size() - 1).forEach(block -> assertEquals(false, transcript.add(block), said));
        assertEquals(true, transcript.add(heard.getLast()));
        assertEquals(reply + " / " + blocks, shown(transcript.reply()));
    }

    @ParameterizedTest
    @CsvSource({"o, +a, true", "oo, +a, false", "oo, !no, true", "ob, +a +, false", "b, + +i +N, true", "oo, \"!parse error: x\", true", "o, hx, false"})
    void nothingIsMissingWhenEachHasAnswered(String chain, String said, boolean whole) {
        Transcript transcript = new Transcript(script(chain));
        Stream.of(said.replace("\"", "").split(" (?=[+!hx])")).map(TranscriptTest::block).forEach(transcript::add);
        assertEquals(whole, transcript.whole());
    }

    private static Script script(String chain) {
        List<String> word = List.of("x");
        return new Script(Collections.nCopies(chain.length(), word), chain.chars().mapToObj(letter -> letter == 'b').toList(), "N", "$1");
    }

    private static Frame.Block block(String said) {
        String text = said.length() == 1 ? "" : said.substring(1) + "\n";
        char kind = said.charAt(0);
        return new Frame.Block(kind == '+' || kind == '!', kind == '!' || kind == 'x', text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Reply reply) {
        String blocks = reply.blocks().stream().map(block -> block.failed() ? "!" : "+").collect(Collectors.joining());
        return reply.exit() + " " + reply.text().replace("\n", "") + " " + (reply.words().isEmpty() ? "-" : reply.words())
                + " / " + (blocks.isEmpty() ? "-" : blocks);
    }
}
