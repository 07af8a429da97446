package dev.muntin.engine;

import dev.muntin.engine.EngineException.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One run of a tmux client, drained on all sides. */
final class TmuxProcess {
    /** Java tells the error number in words only: {@code error=2, No such file} up to 24, then {@code error: 2 (No such file)}. */
    private static final Pattern ERROR = Pattern.compile(".*error[=:] ?(\\d+)\\b.*", Pattern.DOTALL);

    private TmuxProcess() {}

    static Reply run(TmuxClient client, List<String> arguments, byte[] input, Duration deadline) throws EngineException {
        Process process = start(client, arguments);
        CompletableFuture<byte[]> stdout = onThread(() -> readAll(process.getInputStream()));
        CompletableFuture<byte[]> stderr = onThread(() -> readAll(process.getErrorStream()));
        CompletableFuture<byte[]> fed = onThread(() -> feed(process.getOutputStream(), input));
        CompletableFuture<Reply> reply = CompletableFuture.allOf(stdout, stderr, fed)
                .thenCombine(process.onExit(), (done, ended) -> new Reply(ended.exitValue(), stdout.join(), stderr.join()));
        try {
            return reply.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // The client is left to itself: to kill it while its command waits has killed servers.
            throw new EngineException(Certainty.UNKNOWN, "no answer from tmux within " + deadline.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(Certainty.UNKNOWN, "interrupted while waiting for tmux", e);
        } catch (ExecutionException e) {
            throw new EngineException(Certainty.UNKNOWN, "the answer of tmux was lost: " + e.getCause(), e);
        }
    }

    private static Process start(TmuxClient client, List<String> arguments) throws EngineException {
        ProcessBuilder builder = new ProcessBuilder(client.command(arguments));
        builder.environment().clear();
        builder.environment().putAll(client.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EngineException(Certainty.NOT_DISPATCHED, notStarted(client.binary().toString(), e), e);
        }
    }

    private static String notStarted(String binary, IOException e) {
        String why = String.valueOf(e.getMessage()).strip();
        String error = ERROR.matcher(why).replaceFirst("$1");
        if (error.equals("2")) {
            return "there is no '" + binary + "' to start: install tmux 3.2 or newer, or name it with --tmux or MUNTIN_TMUX";
        }
        if (error.equals("13")) {
            return "'" + binary + "' may not be executed";
        }
        return "'" + binary + "' did not start: " + why;
    }

    private static CompletableFuture<byte[]> onThread(Supplier<byte[]> work) {
        CompletableFuture<byte[]> result = new CompletableFuture<>();
        Thread.ofVirtual().name("muntin-drain").start(() -> {
            try {
                result.complete(work.get());
            } catch (UncheckedIOException e) {
                result.completeExceptionally(e.getCause());
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

    /** A client that ends before it has read everything has given its reasons; they are in its answer. */
    private static byte[] feed(OutputStream to, byte[] input) {
        try (to) {
            to.write(input);
        } catch (IOException e) {
            return new byte[0];
        }
        return input;
    }
}
