package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way: between modules Maven sees to that, between the packages of one nobody but this. */
class ArchitectureTest {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(dev\\.muntin\\.[a-z.]+)\\.[A-Z]");

    @Test
    void noTwoPackagesNeedEachOther() {
        Map<String, Set<String>> needs = needs();
        List<String> circles = new ArrayList<>();
        needs.keySet().forEach(start -> needs.getOrDefault(start, Set.of()).stream()
                .filter(next -> reachable(next, needs).contains(start))
                .forEach(next -> circles.add(start + " needs " + next + ", which leads back")));

        assertEquals(List.of(), circles);
    }

    @Test
    void theDeclarationKnowsNobodyAndOperationsKnowNoWorkspace() {
        Map<String, Set<String>> needs = needs();

        assertEquals(Set.of(), needs.get("dev.muntin.dsl"));
        assertTrue(needs.entrySet().stream().filter(entry -> entry.getKey().startsWith("dev.muntin.ops"))
                .allMatch(entry -> entry.getValue().stream().allMatch(other -> other.startsWith("dev.muntin.ops"))));
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> needs) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** Which packages each one imports from. */
    private static Map<String, Set<String>> needs() {
        Map<String, Set<String>> needs = new TreeMap<>();
        sources().forEach(source -> {
            Matcher own = PACKAGE.matcher(source);
            assertTrue(own.find(), source);
            Set<String> others = needs.computeIfAbsent(own.group(1), none -> new TreeSet<>());
            IMPORT.matcher(source).results().map(found -> found.group(1)).filter(other -> !other.equals(own.group(1))).forEach(others::add);
        });
        return needs;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(".java") && file.toString().contains("/src/main/java/"))
                    .map(ArchitectureTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
