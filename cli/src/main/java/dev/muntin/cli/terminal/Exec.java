package dev.muntin.cli.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Hands the terminal to another program. This is the way of Java 21; from 22 on, {@code META-INF/versions/22} has a better one. */
public final class Exec {
    private Exec() {}

    /** There is nothing that would take long. */
    public static void prepare() {}

    /** Runs the program with our terminal, and gives its exit code when it has ended. */
    public static int become(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
