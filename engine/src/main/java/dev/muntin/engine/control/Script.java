package dev.muntin.engine.control;

import dev.muntin.ops.Operation;
import dev.muntin.ops.word.CommandLanguage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain as control mode takes it: one line, which is one group, and a second one whose answer proves that the first is over.
 *
 * @param nesting for each operation, whether commands inside of it answer, too, up to a mark behind it
 * @param nonce what no text can hold by accident: the mark, and the beginning of the proof
 * @param host the session that the client stands in, if nothing has happened to it: the rest of the proof
 */
record Script(List<List<String>> commands, List<Boolean> nesting, String nonce, String host) {
    Script {
        commands = List.copyOf(commands);
        nesting = List.copyOf(nesting);
    }

    static Script of(List<Operation> chain, String nonce, String host) {
        List<List<String>> commands = new ArrayList<>();
        List<Boolean> nesting = new ArrayList<>();
        for (Operation operation : chain) {
            List<String> words = operation.words();
            commands.add(words);
            nesting.add(words.getFirst().equals("if-shell"));
            if (nesting.getLast()) {
                commands.add(say(nonce));
            }
        }
        return new Script(commands, nesting, nonce, host);
    }

    byte[] bytes() {
        String lines = CommandLanguage.line(commands) + "\n" + CommandLanguage.command(say(nonce + "#{session_id}")) + "\n";
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is the mark behind a body, or the proof. */
    boolean isOurs(Frame.Block block) {
        return !block.failed() && block.text().startsWith(nonce);
    }

    /** Whether the client that gave this proof still stands where it stood. */
    boolean standing(Frame.Block proof) {
        return proof.text().equals(nonce + host + "\n");
    }

    private static List<String> say(String text) {
        return List.of("display-message", "-p", text);
    }
}
