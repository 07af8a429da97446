package dev.muntin.runner.jobs;

import dev.muntin.runner.Outcome;

/** What came of starting a job. */
public sealed interface JobStart {
    record Started(Job job) implements JobStart {}

    /** The session that it was to run in could not be built. */
    record NoSession(Outcome why) implements JobStart {}

    /** Nothing runs, in these words. */
    record Refused(String words) implements JobStart {}
}
