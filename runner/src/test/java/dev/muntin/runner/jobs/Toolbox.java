package dev.muntin.runner.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of programs that stands for a system that has no others. */
final class Toolbox {
    private static final List<Path> PLACES = Stream.of("/usr/bin", "/bin", "/usr/local/bin").map(Path::of).toList();
    private static final List<String> ALWAYS = List.of("sh", "date", "sleep", "cat", "printf", "ln", "tee");

    private Toolbox() {}

    /** These by the names that they are to have, and what every system has. */
    static Path of(Path folder, Map<String, Path> programs) throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String name : ALWAYS) {
            put(tools, name, found(name).orElseThrow());
        }
        for (Map.Entry<String, Path> program : programs.entrySet()) {
            put(tools, program.getKey(), program.getValue());
        }
        return tools;
    }

    private static void put(Path tools, String name, Path program) throws IOException {
        String called = program.endsWith("busybox") ? program + " " + name : program.toString();
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\nexec " + called + " \"$@\"\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static Optional<Path> found(String name) {
        return PLACES.stream().map(place -> place.resolve(name)).filter(Files::isExecutable).findFirst();
    }
}
