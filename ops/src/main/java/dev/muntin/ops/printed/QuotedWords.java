package dev.muntin.ops.printed;

import java.util.ArrayList;
import java.util.List;

/** The words of a program as {@code #{pane_start_command}} tells them: each quoted as tmux would have it typed. */
public final class QuotedWords {
    private QuotedWords() {}

    /** One word is a line for a shell, several are executed as they are; none stands for nothing. */
    public static List<String> read(String text) {
        PrintedReader reader = new PrintedReader("a program", Printed.of(text + " "));
        List<String> words = new ArrayList<>();
        while (!text.isEmpty() && !reader.isAtEnd()) {
            words.add(word(reader));
        }
        return List.copyOf(words);
    }

    private static String word(PrintedReader reader) {
        for (char quote : new char[] {'"', '\''}) {
            if (reader.skips(Character.toString(quote))) {
                String word = reader.escaped(quote);
                reader.expect(" ");
                return word;
            }
        }
        return reader.escaped(' ');
    }
}
