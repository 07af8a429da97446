package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs with a module descriptor require does not hang on what a jar is called. */
class ModuleNamesIT {
    private static final List<String> MODULES = List.of("dsl", "ops", "analyzer", "compiler", "engine", "runner", "golden");

    @Test
    void eachJarIsAModuleOfItsName() throws IOException {
        ModuleFinder jars = ModuleFinder.of(jars());
        Set<String> names = jars.findAll().stream().map(module -> module.descriptor().name()).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(MODULES.stream().map(module -> "dev.muntin." + module).collect(Collectors.toCollection(TreeSet::new)), names);
        // No package stands in two of them, which would be said here.
        ModuleLayer.boot().configuration().resolve(jars, ModuleFinder.of(), Set.of("dev.muntin.runner"));
    }

    private static Path[] jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.list(Path.of("..", module, "target"))) {
                jars.addAll(files.filter(file -> file.toString().endsWith(".jar")).toList());
            }
        }
        return jars.toArray(Path[]::new);
    }
}
