package dev.muntin.runner.jobs;

/** What stays of a job that has ended, to be looked at. */
public enum Keeping {
    /** Its pane, however it has ended. */
    ALWAYS("on"),
    /** Its pane, if it has failed. */
    FAILED("failed"),
    /** Nothing. */
    NEVER("off");

    private final String option;

    Keeping(String option) {
        this.option = option;
    }

    /** As tmux's {@code remain-on-exit} says it. */
    String option() {
        return option;
    }
}
