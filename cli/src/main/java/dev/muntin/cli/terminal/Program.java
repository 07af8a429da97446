package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.DiagnosticsJson;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonWriter;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program reads one object in the last line when all is over, if it has failed; if not, what was said is for whoever looks at its log. So is,
 * either way, what is wrong in a workspace: an editor finds the place in {@code FILE:LINE:COLUMN}.
 */
final class Program implements Audience {
    private static final int SCHEMA = 1;

    private final PrintStream err;
    private final List<String> said = new ArrayList<>();
    /** Which of it says what went wrong: behind remarks, and before what explains it. */
    private int fault;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> placed = new ArrayList<>();
    private final List<Runnable> heard = new ArrayList<>();
    private Optional<String> help = Optional.empty();

    Program(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void say(String words) {
        fault = said.size();
        said.add(words);
        heard.add(() -> new People(err).say(words));
    }

    @Override
    public synchronized void tell(String line) {
        said.add(line.strip());
        heard.add(() -> new People(err).tell(line));
    }

    @Override
    public synchronized void refer(String command) {
        help = Optional.of(command);
    }

    @Override
    public synchronized void diagnose(List<Diagnostic> found, String words) {
        diagnostics.addAll(found);
        placed.add(words);
        heard.add(() -> err.print(words));
    }

    @Override
    public synchronized void end(ExitCode code) {
        if (code.equals(ExitCode.DONE)) {
            heard.forEach(Runnable::run);
        } else if (!said.isEmpty() || !diagnostics.isEmpty()) {
            placed.forEach(err::print);
            err.println(Json.line(out -> out.object(() -> {
                out.field("schema").number(SCHEMA);
                out.field("error").object(() -> error(code, out));
            })));
        }
        err.flush();
    }

    /** A warning may stand before what made it fail. */
    private String first() {
        return diagnostics.stream().filter(Diagnostic::isError).findFirst().orElseGet(diagnostics::getFirst).message();
    }

    private List<String> details() {
        List<String> details = new ArrayList<>(said);
        if (!details.isEmpty()) {
            details.remove(fault);
        }
        return details;
    }

    private void error(ExitCode code, JsonWriter out) {
        out.field("exit").number(code.code());
        out.field("message").text(said.isEmpty() ? first() : said.get(fault));
        out.field("details").list(details(), out::text);
        DiagnosticsJson.write(diagnostics, out.field("diagnostics"));
        JsonWriter field = out.field("help");
        help.ifPresentOrElse(field::text, field::nothing);
    }
}
