package dev.muntin.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether this start was a fast one: the launcher names the archive of classes to Java, which may still refuse it. */
final class ClassArchive implements Examination {
    private static final String ABOUT = "archive";
    private static final String FLAG = "-XX:SharedArchiveFile=";

    @Override
    public List<Finding> of(Machine machine) {
        return List.of(archive().map(ClassArchive::used).orElseGet(() -> none(machine)));
    }

    private static Finding used(String archive) {
        boolean shared = Files.isReadable(Path.of(archive)) && System.getProperty("java.vm.info", "").contains("sharing");
        return shared ? Finding.ok(ABOUT, "starts are fast with " + archive)
                : Finding.warn(ABOUT, "Java refuses " + archive + ", so every start takes twice as long", "delete it; the next start makes a new one");
    }

    private static Finding none(Machine machine) {
        return machine.variable("MUNTIN_ARCHIVE").filter("off"::equals).isPresent()
                ? Finding.ok(ABOUT, "switched off by MUNTIN_ARCHIVE=off")
                : Finding.warn(ABOUT, "there was none for this start, which therefore took twice as long",
                        "start once more: it is made aside; if that does not help, MUNTIN_ARCHIVE=now makes it before anything else");
    }

    private static Optional<String> archive() {
        return Stream.of(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.startsWith(FLAG)).map(argument -> argument.substring(FLAG.length())).findFirst();
    }
}
