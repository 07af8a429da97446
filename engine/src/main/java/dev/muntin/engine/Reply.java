package dev.muntin.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What tmux answered, byte for byte. */
public record Reply(int exit, byte[] stdout, byte[] stderr) {
    public Reply {
        stdout = stdout.clone();
        stderr = stderr.clone();
    }

    @Override
    public byte[] stdout() {
        return stdout.clone();
    }

    @Override
    public byte[] stderr() {
        return stderr.clone();
    }

    /** tmux's own words about what went wrong, on one line; empty if nothing did. */
    public String words() {
        return new String(stderr, StandardCharsets.UTF_8).strip().replace('\n', ' ');
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
