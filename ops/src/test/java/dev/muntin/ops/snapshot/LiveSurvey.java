package dev.muntin.ops.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.printed.Printed;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;

/** A snapshot of a real server, taken as it is meant to be: in one dispatch. */
final class LiveSurvey {
    static final Field<String> TAG = Field.userOption("@tag");

    private LiveSurvey() {}

    static ServerSnapshot of(PrivateTmux tmux) {
        Survey survey = Survey.USUAL.and(TAG);
        Output output = tmux.run("list-panes", "-a", "-F", survey.panes().text(), ";", "list-clients", "-F", survey.clients().text());
        assertEquals("exit 0: ", "exit " + output.exit() + ": " + output.stderr());
        return survey.read(Printed.of(output.stdout()));
    }
}
