package dev.muntin.runner.jobs;

import java.util.List;

/** The numbers of signals, which tmux calls by their names where the system has a table of them. */
final class Signals {
    /** On the systems that have such a table, from 1 on. */
    private static final List<String> NAMES = List.of("HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "EMT", "FPE", "KILL", "BUS", "SEGV", "SYS", "PIPE",
            "ALRM", "TERM", "URG", "STOP", "TSTP", "CONT", "CHLD", "TTIN", "TTOU", "IO", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "INFO", "USR1", "USR2");

    private Signals() {}

    static int number(String told) {
        boolean named = Character.isLetter(told.charAt(0));
        return named ? NAMES.indexOf(told.replaceFirst("^SIG", "")) + 1 : Integer.parseInt(told);
    }
}
