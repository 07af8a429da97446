package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.Exec;
import dev.muntin.engine.choice.EngineName;

/**
 * What is slow and will be needed, done on a processor that has nothing to do while a workspace is read and tmux builds. It comes near to no class
 * that waits for another one when it is made: of two threads that make such, each can wait for the other for ever.
 */
final class Ahead {
    private static final String LOGS = "META-INF/services/java.lang.System$LoggerFinder";

    private Ahead() {}

    /** @param attaching whether the program becomes tmux in the end */
    static void prepare(Call call, Console console, boolean attaching) {
        if (EngineOption.of(call, console) != EngineName.MEMORY) {
            boolean sized = console.terminal().in() && !call.has(Sizes.OPTION.name());
            Thread.ofPlatform().daemon().name("muntin-ahead").start(() -> {
                firstProcess(sized, console);
                if (attaching) {
                    Exec.prepare();
                }
            });
        }
    }

    /**
     * Around the first process that it starts, Java readies what waits for processes, and looks for somebody who logs the start, which opens the whole
     * class path and would take from tmux the time that it builds in. Who tells the size of the terminal is such a process.
     */
    private static void firstProcess(boolean sized, Console console) {
        if (sized) {
            console.size();
        } else {
            ProcessHandle.current();
            ClassLoader.getSystemResource(LOGS);
        }
    }
}
