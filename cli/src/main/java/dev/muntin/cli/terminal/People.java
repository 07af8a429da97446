package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Printable;
import java.io.PrintStream;
import java.util.List;

/** People read each word when it is said. */
record People(PrintStream err) implements Audience {
    @Override
    public void say(String words) {
        tell("muntin: " + words);
    }

    @Override
    public void tell(String line) {
        err.println(Printable.of(line));
    }

    @Override
    public void refer(String command) {
        err.println("try '" + command + "'");
    }

    @Override
    public void diagnose(List<Diagnostic> diagnostics, String words) {
        err.print(words);
    }

    @Override
    public void end(ExitCode code) {
        err.flush();
    }
}
