package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.TmuxClient;
import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no server is, a tmux process says where it has looked; {@code HERE} is a folder of the test's own. */
class SocketPathTest {
    private static final Path TMUX = Path.of(System.getenv().getOrDefault("MUNTIN_TMUX", "tmux"));
    private static final Pattern LOOKED = Pattern.compile("(?:no server running on|error connecting to) (.*?)(?: \\([^()]*\\))?\n");

    @TempDir
    private Path temporary;
    private Path folder = Path.of("");

    @BeforeEach
    void make() throws IOException {
        folder = temporary.toRealPath();
        Files.createDirectory(folder.resolve("there"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("there"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-S HERE/s|",
        "-S HERE/no/s|",
        "-SHERE/s|",
        "-S HERE/link/../s|",
        "-S a -S HERE/s|",
        "-S HERE/s -L name|TMUX=HERE/t,1,0",
        "-L name -S HERE/s|",
        "-L name|TMUX_TMPDIR=HERE/there",
        "-Lname|TMUX_TMPDIR=HERE/there",
        "-L a -L b|TMUX_TMPDIR=HERE/there",
        "-L name|TMUX_TMPDIR=HERE/there TMUX=HERE/t,1,0",
        "-f /dev/null|TMUX_TMPDIR=HERE/there",
        "|TMUX_TMPDIR=HERE/link",
        "|TMUX_TMPDIR=HERE/there TMUX=HERE/t,1,0",
        "|TMUX_TMPDIR=HERE/there TMUX=HERE/t",
        "|TMUX_TMPDIR=HERE/there TMUX=",
        "|TMUX_TMPDIR=HERE/there TMUX=,1,0",
        "-L muntin-test-nobody|TMUX_TMPDIR=HERE/missing",
        "-L muntin-test-nobody|TMUX_TMPDIR=",
        "-L muntin-test-nobody|"})
    void theServerIsLookedForWhereTmuxDoes(String options, String variables) {
        TmuxClient client = client(options, variables);
        Matcher looked = LOOKED.matcher(Output.of(command(client), client.environment(), folder).stderr());
        assertTrue(looked.find(), "tmux has not said where it has looked");
        assertEquals(Optional.of(Path.of(looked.group(1))), SocketPath.of(client));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwx---r--", "rwx-----x"})
    void aFolderThatOthersCanEnterIsLeftToTmuxToRefuse(String rights) throws IOException {
        TmuxClient client = client("-L name", "TMUX_TMPDIR=HERE/there");
        Path own = Files.createDirectory(folder.resolve("there/tmux-" + Uid.OWN));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString(rights));
        assertEquals(1, Output.of(command(client), client.environment(), folder).exit());
        assertEquals(Optional.empty(), SocketPath.of(client));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-S", "name", "-L a -v"})
    void otherOptionsNameNoServer(String options) {
        assertThrows(IllegalArgumentException.class, () -> SocketPath.of(client(options, null)));
    }

    @Test
    void anEmptyPathIsNone() {
        assertEquals(Optional.empty(), SocketPath.of(new TmuxClient(TMUX, List.of("-S", ""), Map.of())));
    }

    private TmuxClient client(@Nullable String options, @Nullable String variables) {
        Map<String, String> environment = new TreeMap<>(Map.of("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin")));
        words(variables).forEach(variable -> environment.put(variable.split("=", 2)[0], variable.split("=", 2)[1]));
        return new TmuxClient(TMUX, words(options), environment);
    }

    private static List<String> command(TmuxClient client) {
        return client.command(List.of("has-session"));
    }

    private List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.replace("HERE", folder.toString()).split(" "));
    }
}
