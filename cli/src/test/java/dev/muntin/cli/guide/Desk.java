package dev.muntin.cli.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.OutsideMaven;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where a reader of the guide sits: an empty folder, an empty home, muntin and tmux on the path, a tmux server of one's own. */
final class Desk implements AutoCloseable {
    private final PrivateTmux tmux = PrivateTmux.open();
    private final Map<String, String> environment = tmux.environment();

    Desk() throws IOException {
        Path bin = Files.createDirectory(tmux.directory().resolve("bin"));
        Files.createSymbolicLink(bin.resolve("muntin"), Path.of("../muntin").toAbsolutePath().normalize());
        if (tmux.binary().isAbsolute()) {
            Files.createSymbolicLink(bin.resolve("tmux"), tmux.binary());
        }
        Files.writeString(tmux.home().resolve(".tmux.conf"), Files.readString(tmux.configuration()));
        String java = System.getProperty("java.home");
        environment.putAll(OutsideMaven.in(tmux.home(), Path.of("..").toAbsolutePath().normalize()).environment());
        environment.put("PATH", String.join(File.pathSeparator, bin.toString(), java + "/bin", environment.get("PATH")));
        // Where the reader is at home nobody approves by machine.
        environment.remove("CI");
        environment.put("MUNTIN_JAVA_HOME", java);
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
    }

    void put(Block file) throws IOException {
        Path path = tmux.work().resolve(file.name());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
    }

    void type(Typed typed) {
        Output output = Output.of(List.of("/bin/sh", "-c", "{ " + typed.command() + "\n} 2>&1"), environment, tmux.work());
        assertTrue(typed.isAnsweredBy(output.stdout()),
                () -> "$ " + typed.command() + "\nthe page says:\n" + typed.answer() + "but it answers:\n" + output.stdout());
    }

    @Override
    public void close() {
        Output.of(List.of(tmux.binary().toString(), "kill-server"), environment, tmux.work());
        tmux.close();
    }
}
