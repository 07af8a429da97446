package dev.muntin.cli.doctor;

import java.util.List;

/** The Java that we run on; that it is new enough the launcher has seen to. */
final class Java implements Examination {
    @Override
    public List<Finding> of(Machine machine) {
        String words = "Java " + Runtime.version() + ", " + System.getProperty("java.home");
        // A runtime without compiler runs everything else.
        return List.of(ModuleLayer.boot().findModule("jdk.compiler").isPresent() ? Finding.ok("java", words)
                : Finding.warn("java", words + ": no compiler in it, so workspaces in Java cannot be read",
                        "set MUNTIN_JAVA_HOME to a whole JDK"));
    }
}
