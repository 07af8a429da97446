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
    /** After that a command hangs; a hundred at once on two cores only take their time. */
    private static final int SECONDS = Integer.getInteger("muntin.patience", 60);

    /** Runs a command to its end, with exactly this environment and nothing on its standard input. */
    public static Output of(List<String> command, Map<String, String> environment, Path directory) {
        return of(command, environment, directory, "");
    }

    /** Runs a command to its end, with exactly this environment and this text on its standard input. */
    public static Output of(List<String> command, Map<String, String> environment, Path directory, String input) {
        try {
            // Files, not pipes: a server that the command starts may keep its descriptors open.
            Path in = Files.createTempFile(PrivateTmux.PREFIX, ".in");
            Path out = Files.createTempFile(PrivateTmux.PREFIX, ".out");
            Path err = Files.createTempFile(PrivateTmux.PREFIX, ".err");
            try {
                Files.writeString(in, input);
                ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
                        .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
                builder.environment().clear();
                builder.environment().putAll(environment);
                return new Output(exit(builder), text(out), text(err));
            } finally {
                Files.deleteIfExists(in);
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exit(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new AssertionError(builder.command() + " did not end within " + SECONDS + " s");
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
