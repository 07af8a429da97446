package dev.muntin.engine.imsg;

import dev.muntin.engine.Dispatch;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.TmuxClient;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two servers that differ in nothing but their place, one to be reached through a process each time, one over its socket. */
record TwoServers(PrivateTmux left, PrivateTmux right) implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\\S+");

    static TwoServers open() {
        TwoServers servers = new TwoServers(PrivateTmux.open(), PrivateTmux.open());
        servers.left.must("new-session", "-d", "-s", "keeper", "sleep 1000");
        servers.right.must("new-session", "-d", "-s", "keeper", "sleep 1000");
        return servers;
    }

    /** Leaves nothing behind but the first session; buffers are each test's own business. */
    void forget() {
        left.must("kill-session", "-a", "-t", "=keeper");
        right.must("kill-session", "-a", "-t", "=keeper");
    }

    /** What tmux answers to a line of a test, its own place made unrecognizable. */
    Output throughAProcess(String line) {
        List<String> command = new ArrayList<>(client(left).command(words(left, line)));
        return placeless(left, Output.of(command, left.environment(), Path.of("").toAbsolutePath(), input(line)));
    }

    Output overTheSocket(String line) {
        try {
            Reply reply = new ImsgEngine(client(right)).exchange(new Dispatch(words(right, line), input(line)), Duration.ofSeconds(20)).orElseThrow();
            return placeless(right, new Output(reply.exit(), reply.text(), new String(reply.stderr(), StandardCharsets.UTF_8)));
        } catch (EngineException e) {
            return new Output(-1, e.certainty().toString(), e.words());
        }
    }

    @Override
    public void close() {
        left.close();
        right.close();
    }

    private static TmuxClient client(PrivateTmux tmux) {
        return new TmuxClient(tmux.binary(), List.of("-S", tmux.socket().toString()), tmux.environment());
    }

    private static List<String> words(PrivateTmux tmux, String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.split("<<", 2)[0].replace("DIR", tmux.directory().toString()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group() : word.group(1));
        }
        return words;
    }

    private static String input(String line) {
        String[] parts = line.split("<<", 2);
        return parts.length < 2 ? "" : parts[1].replace("\\n", "\n");
    }

    private static Output placeless(PrivateTmux tmux, Output output) {
        String place = tmux.directory().toString();
        return new Output(output.exit(), output.stdout().replace(place, "DIR"), output.stderr().replace(place, "DIR"));
    }
}
