package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.CountedTmux;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as a process of its own beside a private server, away from any terminal, with a counted tmux on PATH. */
final class Tool implements AutoCloseable {
    final PrivateTmux server;
    final Map<String, String> environment;
    private final CountedTmux counted;

    Tool(String configuration) {
        server = PrivateTmux.open(configuration);
        counted = new CountedTmux(server);
        environment = counted.environment();
    }

    /** Writes a workspace file into the working directory. */
    Path put(String name, String text) {
        try {
            return Files.writeString(server.work().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the private server. */
    Output run(String command, String... words) {
        List<String> all = new ArrayList<>(List.of(command, "-S", server.socket().toString(), "-f", server.configuration().toString()));
        all.addAll(List.of(words));
        return elsewhere(all.toArray(String[]::new));
    }

    /** On whatever server these words mean. */
    Output elsewhere(String... words) {
        return on(List.of(), List.of(words));
    }

    /** The same, kept out by what keeps others out even if root runs the test. */
    Output humbly(String... words) {
        boolean root = System.getProperty("user.name").equals("root");
        return on(root ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search") : List.of(), List.of(), List.of(words));
    }

    /** The same on a Java with options of its own. */
    Output on(List<String> java, List<String> words) {
        return on(List.of(), java, words);
    }

    private Output on(List<String> before, List<String> java, List<String> words) {
        List<String> all = new ArrayList<>(before);
        all.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        all.addAll(java);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.muntin.cli.Main"));
        all.addAll(words);
        return Output.of(all, environment, server.work());
    }

    /** A build that has to succeed. */
    void load(String workspace) {
        Output output = run("load", "-d", workspace);
        assertEquals(0, output.exit(), output.stderr());
    }

    /** How messages call the tmux of this server. */
    String tmux() {
        return "tmux -S " + server.socket() + " -f " + server.configuration();
    }

    /** Every tmux process that the program has started: its arguments. */
    List<String> dispatches() {
        return counted.calls();
    }

    /** One line for each pane of a session. */
    List<String> panes(String session, String format) {
        return server.must("list-panes", "-s", "-t", "=" + session + ":", "-F", format).lines().toList();
    }

    Path counter() {
        return counted.binary();
    }

    @Override
    public void close() {
        server.close();
    }
}
