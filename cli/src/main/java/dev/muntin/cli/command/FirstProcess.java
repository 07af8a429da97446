package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.terminal.Console;
import dev.muntin.engine.choice.EngineName;

/**
 * What Java does around the first process that it starts, done on a processor that has nothing to do while a workspace is read: it readies what
 * waits for processes, and looks for somebody who logs the start, which opens the whole class path and would take from tmux the time that it builds in.
 */
final class FirstProcess {
    private static final String LOGS = "META-INF/services/java.lang.System$LoggerFinder";

    private FirstProcess() {}

    static void prepare(Call call, Console console) {
        if (EngineOption.of(call, console) != EngineName.MEMORY) {
            Thread.ofPlatform().daemon().name("muntin-first-process").start(FirstProcess::look);
        }
    }

    private static void look() {
        ProcessHandle.current();
        ClassLoader.getSystemResource(LOGS);
    }
}
