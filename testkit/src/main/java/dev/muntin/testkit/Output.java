package dev.muntin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a process of a test left behind: its exit code and what it wrote. */
public record Output(int exit, String stdout, String stderr) {
    private static final int SECONDS = 60;

    /** Runs a command to its end, with exactly this environment and nothing on its standard input. */
    public static Output of(List<String> command, Map<String, String> environment, Path directory) {
        try {
            // Files, not pipes: a server that the command starts may keep its descriptors open.
            Path out = Files.createTempFile(PrivateTmux.PREFIX, ".out");
            Path err = Files.createTempFile(PrivateTmux.PREFIX, ".err");
            try {
                return new Output(exit(command, environment, directory, out, err), text(out), text(err));
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exit(List<String> command, Map<String, String> environment, Path directory, Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new AssertionError(command + " did not end within " + SECONDS + " s");
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
