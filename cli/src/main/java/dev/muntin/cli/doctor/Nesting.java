package dev.muntin.cli.doctor;

import java.util.List;

/** Whether we are in a tmux already: then {@code load} switches instead of attaching. */
final class Nesting implements Examination {
    private static final String ABOUT = "nesting";

    @Override
    public List<Finding> of(Machine machine) {
        String around = machine.variable("TMUX").orElse("");
        if (around.isEmpty()) {
            return List.of(Finding.ok(ABOUT, "not inside tmux; 'load' attaches"));
        }
        String socket = around.split(",", -1)[0];
        boolean elsewhere = machine.tmux().options().contains("-L") || machine.tmux().options().contains("-S");
        return List.of(elsewhere
                ? Finding.warn(ABOUT, "inside the tmux on " + socket + "; if -L or -S names another, 'load' cannot switch to it",
                        "load from outside of tmux, or without -L and -S")
                : Finding.ok(ABOUT, "inside the tmux on " + socket + "; 'load' switches to the session"));
    }
}
