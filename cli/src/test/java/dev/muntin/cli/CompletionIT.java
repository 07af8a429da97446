package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scripts in the shells that they are for, asking the program that was packaged. */
class CompletionIT {
    private final Tool tool = new Tool("");
    private final Map<String, String> environment = new TreeMap<>(tool.environment);

    @BeforeEach
    void muntinOnPath() throws IOException {
        Path bin = Files.createDirectory(tool.server.work().resolve("bin"));
        Files.createSymbolicLink(bin.resolve("muntin"), Path.of("../muntin").toAbsolutePath().normalize());
        Path named = Files.createDirectories(tool.server.work().resolve("home/.tmuxp"));
        Files.writeString(named.resolve("api.yaml"), "");
        Files.writeString(named.resolve("app.yaml"), "");
        tool.put("a file.yaml", "");
        environment.put("PATH", bin + ":" + environment.get("PATH"));
        environment.put("HOME", tool.server.work() + "/home");
        environment.put("MUNTIN_JAVA_HOME", System.getProperty("java.home"));
    }

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void bashCompletes() {
        assertEquals("completion\napi app a file.yaml\ntree argv sh tmux json\nsh\n", run("bash", "-c", """
                eval "$(muntin completion bash)"
                try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _muntin; echo "${COMPREPLY[*]}"; }
                try muntin comp
                try muntin load a
                try muntin plan --emit ''
                try muntin plan --emit = s
                """));
    }

    @Test
    void fishCompletes() {
        assertEquals("completion\na file.yaml api app\nsh\n--emit=sh\n", run("fish", "-c", """
                muntin completion fish | source
                for line in 'muntin comp' 'muntin load a' 'muntin plan --emit s' 'muntin plan --emit=s'
                    echo (complete -C $line | string replace -r '\\t.*' '')
                end
                """));
    }

    @Test
    void zshCompletes() {
        // What zsh would do with them is taken down instead of drawn.
        assertEquals("completion\napi app _files\nsh\n--emit=sh\n", run("zsh", "-f", "-c", """
                compdef() { :; }
                eval "$(muntin completion zsh)"
                _describe() { local each; for each in "${(@)described}"; do shown+=(${each%%:*}); done; }
                _files() { shown+=(_files); }
                compset() { :; }
                try() { words=("$@"); CURRENT=$#; PREFIX=$words[-1]; shown=(); _muntin; print -r -- $shown; }
                try muntin comp
                try muntin load a
                try muntin plan --emit s
                try muntin plan --emit=s
                """));
    }

    private String run(String shell, String... words) {
        assumeTrue(Stream.of("/bin/", "/usr/bin/").anyMatch(folder -> Files.isExecutable(Path.of(folder, shell))), shell + " is not installed");
        Output output = Output.of(Stream.concat(Stream.of(shell), List.of(words).stream()).toList(), environment, tool.server.work());
        assertEquals("", output.stderr());
        return output.stdout();
    }
}
