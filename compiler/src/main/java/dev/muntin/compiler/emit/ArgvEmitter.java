package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.ops.Operation;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.channel.SourceLine;
import java.util.List;
import java.util.stream.Collectors;

/** The bytes that would be sent, as words of a shell: one operation a line, and the whole can be pasted into a terminal. */
public final class ArgvEmitter {
    private static final String NEXT = " \\; \\\n     ";

    private ArgvEmitter() {}

    public static String emit(Plan plan) {
        return emit(plan, List.of("tmux"));
    }

    /** @param words those that start tmux */
    public static String emit(Plan plan, List<String> words) {
        String tmux = PosixShell.line(words) + " ";
        return plan.steps().stream().map(step -> switch (step) {
            case Dispatch dispatch -> emit(dispatch, tmux);
            case HostStep outside -> HostWords.of(outside) + "\n";
        }).collect(Collectors.joining());
    }

    private static String emit(Dispatch dispatch, String tmux) {
        if (Argv.of(dispatch.chain()).fits()) {
            return tmux + dispatch.chain().stream().map(ArgvEmitter::words).collect(Collectors.joining(NEXT)) + "\n";
        }
        // The shell's own printf has no limit for its arguments, as the start of a process has.
        return "printf %s " + PosixShell.quote(SourceLine.of(dispatch.chain()).text()) + " | " + tmux + "start-server \\; source-file -\n";
    }

    /** One operation as words of a shell. */
    static String words(Operation operation) {
        return operation.words().stream().map(Argv::escape).map(PosixShell::quote).collect(Collectors.joining(" "));
    }
}
