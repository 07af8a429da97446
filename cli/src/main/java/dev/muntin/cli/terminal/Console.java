package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything that a command can see of its caller.
 *
 * @param environment the caller's own, as its children shall get it
 * @param directory the working directory
 * @param terminal whether standard input, output and error are one
 * @param color when to use colours there
 */
public record Console(PrintStream out, PrintStream err, Map<String, String> environment, Path directory, Streams terminal, Color color) {
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
        this(out, err, environment, directory, terminal, Color.AUTO);
    }

    /** The same with colours as its user wants them. */
    public Console with(Color choice) {
        return new Console(out, err, environment, directory, terminal, choice);
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
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), caller(System.getenv()),
                Path.of("").toAbsolutePath(), Streams.parse(System.getProperty("muntin.terminal", "")));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
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
        tell("muntin: " + words);
    }

    /** One more line of what was said. */
    public void tell(String line) {
        err.println(Printable.of(line));
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
        if (!arrived) {
            say("what was to be written to standard output did not arrive");
        }
        err.flush();
        return arrived;
    }
}
