package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.ops.layout.Size;
import java.io.FileDescriptor;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that a command can see of its caller.
 *
 * @param environment the caller's own, as its children shall get it
 * @param directory the working directory
 * @param terminal whether standard input, output and error are one
 * @param color when to use colours there
 * @param audience who reads what is said on standard error
 * @param asked its size
 */
public record Console(PrintStream out, PrintStream err, Map<String, String> environment, Path directory, Streams terminal, Color color, Audience audience,
        TerminalSize asked) {
    // The launcher starts Java under a UTF-8 locale and leaves the caller's own here: '-' for none, else '=' and its value.
    private static final String CALLER_LOCALE = "MUNTIN_CALLER_LC_ALL";

    /** Which of the three standard streams lead to a terminal. */
    public record Streams(boolean in, boolean out, boolean err) {
        /** As the launcher writes it: the numbers of those that do. */
        static Streams parse(String digits) {
            return new Streams(digits.contains("0"), digits.contains("1"), digits.contains("2"));
        }
    }

    public Console {
        environment = Map.copyOf(environment);
    }

    public Console(PrintStream out, PrintStream err, Map<String, String> environment, Path directory, Streams terminal) {
        this(out, err, environment, directory, terminal, Color.AUTO, new People(err), new TerminalSize());
    }

    /** The same with colours as its user wants them. */
    public Console with(Color choice) {
        return new Console(out, err, environment, directory, terminal, choice, audience, asked);
    }

    /** The same for a program that reads what went wrong. */
    public Console forProgram() {
        return new Console(out, err, environment, directory, terminal, color, new Program(err), asked);
    }

    /** How large the terminal is that standard input leads to; empty if that is none. */
    public Optional<Size> size() {
        return terminal.in() ? asked.get() : Optional.empty();
    }

    /** The home folder; where the environment does not say, the one in the list of users, as shells have it. */
    public String home() {
        String home = environment.getOrDefault("HOME", "");
        return home.isEmpty() ? System.getProperty("user.home") : home;
    }

    /** For data, on standard output. */
    public Ink ink() {
        return color.on(terminal.out(), environment);
    }

    /** For words, on standard error. */
    public Ink errorInk() {
        return color.on(terminal.err(), environment);
    }

    /** Of this process. */
    public static Console here() {
        return new Console(Outlet.of(FileDescriptor.out), Outlet.of(FileDescriptor.err), caller(System.getenv()),
                Path.of("").toAbsolutePath(), Streams.parse(System.getProperty("muntin.terminal", "")));
    }

    static Map<String, String> caller(Map<String, String> environment) {
        Map<String, String> caller = new HashMap<>(environment);
        String locale = caller.remove(CALLER_LOCALE);
        if (locale == null) {
            return caller;
        }
        caller.remove("LC_ALL");
        if (locale.startsWith("=")) {
            caller.put("LC_ALL", locale.substring(1));
        }
        return caller;
    }

    /** A word about what happens; people read it, programs do not. */
    public void say(String words) {
        audience.say(words);
    }

    /** One more line of what was said. */
    public void tell(String line) {
        audience.tell(line);
    }

    /** The command whose help tells more of what went wrong. */
    public void refer(String command) {
        audience.refer(command);
    }

    /**
     * What is wrong with a workspace.
     *
     * @param words the same as a compiler prints it, in this ink
     */
    public void diagnose(List<Diagnostic> diagnostics, Function<Ink, String> words) {
        if (!diagnostics.isEmpty()) {
            audience.diagnose(diagnostics, words.apply(errorInk()));
        }
    }

    /** The last word; gives how the program ends. */
    public ExitCode end(ExitCode code) {
        ExitCode end = flush() ? code : ExitCode.FAILED;
        audience.end(end);
        return end;
    }

    /** Standard output for what goes on and on: it fails as soon as nobody takes what is written. */
    public OutputStream flow() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int first, int count) throws IOException {
                out.write(bytes, first, count);
                flush();
            }

            @Override
            public void flush() throws IOException {
                if (Console.this.out.checkError()) {
                    throw new IOException("standard output is closed");
                }
            }
        };
    }

    /** Whether everything that was printed has arrived: a full disk must not look like success. */
    public boolean flush() {
        boolean arrived = !out.checkError();
        if (!arrived && !(out instanceof Outlet outlet && outlet.isDeserted())) {
            say("what was to be written to standard output did not arrive");
        }
        err.flush();
        return arrived;
    }
}
