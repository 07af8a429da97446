package dev.muntin.ops.roundtrip;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text that nobody should have to think of: everything that some layer between us and a pane reads as its own, mixed with all of
 * Unicode. {@code -Dmuntin.text.seed} and {@code -Dmuntin.text.count} ask for others, or for more.
 */
final class HostileText {
    static final int COUNT = Integer.getInteger("muntin.text.count", 300);
    private static final long SEED = Long.getLong("muntin.text.seed", 1);

    /** What a text would create if any layer ran it, in the folder that the server stands in. */
    static final String MARK = "touched";

    private static final List<String> PIECES = List.of("\n", "\n\n", "\t", "\r", "\r\n", "\u001b[31m", "\u007f", "\u0001", " ", "'", "''", "\"", "`",
            ";", ";;", " ; ", "\\;", "\\", "\\\\", "\\\n", "\\'", "\\\"", "#", "##", "###", "#[", "##[", "###[", "#[bold]", "]", "#{", "#{pid}", "#{l:x}",
            "#{?1,a,b}", "#,", "#}", "#W", "#(", "#(touch " + MARK + ")", "$(touch " + MARK + ")", "`touch " + MARK + "`", "; run-shell 'touch " + MARK + "' ;",
            "%", "%%", "%H", "%if", "%endif", "$", "$$", "$HOME", "${HOME}", "~", "~/", "~root", "{", "}", "{}", "-", "--", "-t", "=", "A=b", ":", ".", "/", "@", "!", "*", "?",
            "Enter", "C-c", "0x41", "é", "漢", "😀", "👩‍👩‍👧", "e\u0301", "\u0085", "\u200b", "\u202e", "\u2028", "\ufeff", "\uffff", "\ue000", "\ufffd");

    private final Random random;

    private HostileText(Random random) {
        this.random = random;
    }

    /** So many texts, each piece of the list alone first; the same for the same seed. */
    static List<String> some(int count) {
        HostileText text = new HostileText(new Random(SEED));
        return IntStream.range(0, count).mapToObj(i -> i < PIECES.size() ? PIECES.get(i) : text.next()).toList();
    }

    private String next() {
        String text = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(i -> piece()).collect(Collectors.joining());
        return random.nextInt(4) == 0 ? text + "\\".repeat(random.nextInt(3)) + ";".repeat(random.nextInt(3)) : text;
    }

    private String piece() {
        return switch (random.nextInt(4)) {
            case 0 -> Character.toString(1 + random.nextInt(0x7f));
            case 1 -> Character.toString(anywhere());
            default -> PIECES.get(random.nextInt(PIECES.size()));
        };
    }

    private int anywhere() {
        int character = 1 + random.nextInt(random.nextBoolean() ? 0xffff : Character.MAX_CODE_POINT);
        return Character.isSurrogate((char) character) && character <= 0xffff ? anywhere() : character;
    }
}
