package dev.muntin.ops.result;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.ClientSnapshot;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.PaneSnapshot;
import dev.muntin.ops.snapshot.ServerSnapshot;
import dev.muntin.ops.snapshot.Survey;
import java.util.List;

/** The meanings that outputs have; an operation declares one of them. */
public final class Readings {
    private Readings() {}

    /** Nothing, whatever a hook of the user's has printed. */
    public static Reading<Done> done() {
        return new Reading<>("whether it is done", output -> Done.DONE);
    }

    /** As it is: what a buffer holds need not be text. */
    public static Reading<Printed> raw() {
        return new Reading<>("bytes", output -> output);
    }

    /** One text. What 3.4 and 3.5 have printed as an escape stays one. */
    public static Reading<String> text() {
        return new Reading<>("text", Printed::text);
    }

    /** Lines of text, such as those captured from a pane, or keys. */
    public static Reading<List<String>> lines() {
        return new Reading<>("lines of text", Printed::lines);
    }

    /** The ids of one new thing, printed with {@link Created#LINE}. */
    public static Reading<Created> created() {
        return new Reading<>("the ids of what it makes", Created::read);
    }

    /** Everything that stands, printed by the two lines of the survey, or by that for panes alone. */
    public static Reading<ServerSnapshot> server(Survey survey) {
        return new Reading<>("all that stands", survey::read);
    }

    /** The panes that were listed, each once. */
    public static Reading<List<PaneSnapshot>> panes(Survey survey) {
        return new Reading<>("panes", output -> survey.read(output).panes().toList());
    }

    public static Reading<List<ClientSnapshot>> clients() {
        return new Reading<>("clients", output -> Survey.USUAL.read(output).clients());
    }

    /** What was printed with this line: the sessions, the windows, the buffers of a listing. */
    public static Reading<List<Facts>> rows(Line line) {
        return new Reading<>("rows of " + line.kind() + "s", line::read);
    }

    /** What {@code show-options} or {@code show-hooks} print with names. */
    public static Reading<ShownOptions> options() {
        return new Reading<>("options", OptionsReader::read);
    }

    /** What {@code show-environment -s} prints: the only form in which a newline in a value differs from the next variable. */
    public static Reading<Environment> environment() {
        return new Reading<>("an environment", EnvironmentReader::shell);
    }

    /** What {@code show-environment} prints without {@code -s}: right only if no value holds a newline, and on 3.4 and 3.5 no other control character. */
    public static Reading<Environment> plainEnvironment() {
        return new Reading<>("an environment", EnvironmentReader::plain);
    }
}
