package dev.muntin.engine;

import dev.muntin.engine.EngineException.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of a tmux client, drained on all sides. */
final class TmuxProcess {
    private TmuxProcess() {}

    static Reply run(TmuxClient client, List<String> arguments, byte[] input, Duration deadline) throws EngineException {
        Process process = start(client, arguments, Redirect.PIPE);
        CompletableFuture<byte[]> stdout = onThread(() -> readAll(process.getInputStream()));
        CompletableFuture<byte[]> stderr = onThread(() -> readAll(process.getErrorStream()));
        // Not by onExit: that needs a thread of the common pool, and all of them may be waiting here.
        CompletableFuture<Integer> exit = onThread(() -> exit(process, input));
        CompletableFuture<Reply> reply = CompletableFuture.allOf(stdout, stderr, exit)
                .thenApply(done -> new Reply(exit.join(), stdout.join(), stderr.join()));
        return Awaited.within(deadline, reply);
    }

    static Process start(TmuxClient client, List<String> arguments, Redirect errors) throws EngineException {
        ProcessBuilder builder = new ProcessBuilder(client.command(arguments)).redirectError(errors);
        // Only what differs is written: through Java's strings a value that is not UTF-8 would not survive.
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(client.environment().keySet());
        client.environment().forEach((name, value) -> {
            if (!value.equals(environment.get(name))) {
                environment.put(name, value);
            }
        });
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EngineException(Certainty.NOT_DISPATCHED, notStarted(client.binary().toString(), e), e);
        }
    }

    private static String notStarted(String binary, IOException e) {
        String why = String.valueOf(e.getMessage());
        // The system's number of the error, as Java wrote it up to 24 and writes it since.
        Matcher error = Pattern.compile("\\berror(?:=|: )(\\d+)\\b").matcher(why);
        return switch (error.find() ? error.group(1) : "") {
            // A script whose interpreter is missing is said to be missing itself.
            case "2" -> binary.contains("/") && Files.exists(Path.of(binary))
                    ? "'" + binary + "' cannot be started: what its first line names, or its loader, is missing"
                    : "there is no '" + binary + "' to start: install tmux 3.2 or newer, or name it with --tmux or MUNTIN_TMUX";
            case "13" -> "'" + binary + "' may not be executed";
            default -> "'" + binary + "' did not start: " + why;
        };
    }

    private static <T> CompletableFuture<T> onThread(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        // Reading a pipe holds on to the thread that carries a virtual one; a client that hangs would take them all.
        Thread.ofPlatform().daemon().name("muntin-drain").start(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private static byte[] readAll(InputStream from) {
        try (from) {
            return from.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exit(Process process, byte[] input) {
        feed(process.getOutputStream(), input);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody knows of this thread", e);
        }
    }

    private static void feed(OutputStream to, byte[] input) {
        try (to) {
            to.write(input);
        } catch (IOException e) {
            // A client that ends before it has read everything has given its reasons; they are in its answer.
            return;
        }
    }
}
