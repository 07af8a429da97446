package dev.muntin.runner.jobs;

import dev.muntin.ops.target.WindowTarget;

/** Which jobs of a session are meant. */
public sealed interface JobSelection {
    boolean has(Job job);

    record All() implements JobSelection {
        @Override
        public boolean has(Job job) {
            return true;
        }
    }

    record One(JobId id) implements JobSelection {
        @Override
        public boolean has(Job job) {
            return job.id().equals(id);
        }
    }

    /** All that are called so. */
    record Tagged(JobTag tag) implements JobSelection {
        @Override
        public boolean has(Job job) {
            return job.tag().equals(tag);
        }
    }

    /** The jobs in this window. */
    record InWindow(WindowTarget.Id window) implements JobSelection {
        @Override
        public boolean has(Job job) {
            return job.window().equals(window);
        }
    }
}
