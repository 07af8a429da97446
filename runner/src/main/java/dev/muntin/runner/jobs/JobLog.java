package dev.muntin.runner.jobs;

import java.nio.file.Path;
import java.util.Optional;

/** Where else than on its pane the output of a job goes. */
public sealed interface JobLog {
    /** The file for this job; absent for none. */
    Optional<Path> file(JobId job);

    /** Nowhere. */
    record None() implements JobLog {
        @Override
        public Optional<Path> file(JobId job) {
            return Optional.empty();
        }
    }

    /** As it is, appended to this file. */
    record Text(Path path) implements JobLog {
        public Text {
            path = path.toAbsolutePath().normalize();
        }

        @Override
        public Optional<Path> file(JobId job) {
            return Optional.of(path);
        }
    }

    /** A JSON record for each line, in a file of the job's own in this folder. */
    record Records(Path folder) implements JobLog {
        public Records {
            folder = folder.toAbsolutePath().normalize();
        }

        @Override
        public Optional<Path> file(JobId job) {
            return Optional.of(folder.resolve(job + ".jsonl"));
        }
    }
}
