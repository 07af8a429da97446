package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.RunScript;
import java.util.stream.Collectors;

/** What is done outside of tmux, in the words of a shell. */
final class HostWords {
    private HostWords() {}

    static String of(HostStep step) {
        return switch (step) {
            case Pause pause -> "sleep " + pause.seconds();
            case RunScript script -> script.directory().isEmpty() ? words(script) : "(cd " + PosixShell.quote(script.directory()) + " && " + words(script) + ")";
            case AwaitReady ready -> "# until the shells of these panes read what is typed: "
                    + ready.prompts().stream().map(prompt -> prompt.pane().asPane()).collect(Collectors.joining(" "));
        };
    }

    private static String words(RunScript script) {
        return PosixShell.line(script.words());
    }
}
