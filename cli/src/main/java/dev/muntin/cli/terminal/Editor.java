package dev.muntin.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The editor that the user has chosen.
 *
 * @param words as the user wrote it: to a shell it may be several words
 */
public record Editor(String words, Console console) {
    private static final int INTERRUPTED = 130;

    public static Editor of(Console console) {
        Map<String, String> environment = console.environment();
        String words = chosen(environment, "VISUAL").or(() -> chosen(environment, "EDITOR")).orElse("vi");
        return new Editor(words, console);
    }

    private static Optional<String> chosen(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(words -> !words.isBlank());
    }

    /** Hands the terminal over until the editor ends; gives its exit code. */
    public int open(Path file) throws IOException {
        // The shell, too, must outlive an interrupt key that the editor uses itself.
        String line = "trap : INT; " + words + " \"$@\"";
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", line, words, file.toString())).inheritIO();
        builder.directory(console.directory().toFile());
        builder.environment().clear();
        builder.environment().putAll(console.environment());
        try {
            return Interrupts.ignored(() -> builder.start().waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        }
    }
}
