package dev.muntin.engine;

import dev.muntin.ops.printed.Printed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What tmux answered, byte for byte.
 *
 * @param blocks how each operation ended that tmux came to, in their order, where the engine can tell: then nobody has to guess. They say
 *         where the bytes come from, so they take no part in equality.
 */
public record Reply(int exit, byte[] stdout, byte[] stderr, List<Block> blocks) {
    /** What one operation printed, or the words in which tmux refused it. */
    public record Block(boolean failed, Printed output) {}

    public Reply {
        stdout = stdout.clone();
        stderr = stderr.clone();
        blocks = List.copyOf(blocks);
    }

    /** An answer in which nothing tells the operations apart. */
    public Reply(int exit, byte[] stdout, byte[] stderr) {
        this(exit, stdout, stderr, List.of());
    }

    @Override
    public byte[] stdout() {
        return stdout.clone();
    }

    @Override
    public byte[] stderr() {
        return stderr.clone();
    }

    /** tmux's own words about what went wrong, on one line; empty if nothing did. What it cannot parse it complains of on standard output. */
    public String words() {
        String said = new String(stderr, StandardCharsets.UTF_8).strip();
        String words = said.isEmpty() && exit != 0 && isParseError() ? text().strip() : said;
        return words.replace('\n', ' ');
    }

    /** The same for people: that it has said nothing is said, too. */
    public String fault() {
        return words().isEmpty() ? "tmux gave no answer" : words();
    }

    private boolean isParseError() {
        return Pattern.compile("^-:\\d+: ").matcher(text()).find();
    }

    public String text() {
        return new String(stdout, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reply reply && exit == reply.exit
                && Arrays.equals(stdout, reply.stdout) && Arrays.equals(stderr, reply.stderr);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * exit + Arrays.hashCode(stdout)) + Arrays.hashCode(stderr);
    }

    @Override
    public String toString() {
        return "exit " + exit + ", stdout '" + text() + "', stderr '" + words() + "'";
    }
}
