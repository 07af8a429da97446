package dev.muntin.cli.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of this project and their packages, as tables, made of the poms and of what each package says of itself. */
record Modules(Path root) {
    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final Pattern DESCRIPTION = Pattern.compile("<description>(.*)</description>");
    private static final Pattern NEEDED = Pattern.compile("<artifactId>muntin-(\\w+)</artifactId>(?!.*<scope>test).*</dependency>");
    private static final Pattern PACKAGE = Pattern.compile("(?s)^/\\*\\*(.*?)(?:\\*/|<\\w).*?\npackage ([\\w.]+);");

    String tables() throws IOException {
        StringBuilder page = new StringBuilder("| module | holds | needs |\n|---|---|---|\n");
        for (String module : names()) {
            String pom = Files.readString(root.resolve(module).resolve("pom.xml"));
            String needs = NEEDED.matcher(pom).results().map(found -> "`" + found.group(1) + "`").collect(Collectors.joining(", "));
            page.append("| `").append(module).append("` | ").append(first(DESCRIPTION, pom)).append(" | ").append(needs).append(" |\n");
        }
        page.append("\n## Packages\n\nEach says of itself what it is.\n\n| package | |\n|---|---|\n");
        for (String module : names()) {
            packages(module).forEach(page::append);
        }
        return page.toString();
    }

    private List<String> names() throws IOException {
        return MODULE.matcher(Files.readString(root.resolve("pom.xml"))).results().map(found -> found.group(1)).toList();
    }

    private List<String> packages(String module) throws IOException {
        Path sources = root.resolve(module).resolve("src/main/java");
        if (Files.notExists(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java")).map(Modules::row).sorted().toList();
        }
    }

    private static String row(Path file) {
        MatchResult found = PACKAGE.matcher(read(file)).results().findFirst().orElseThrow(() -> new AssertionError(file + " says nothing of its package"));
        String words = found.group(1).replaceAll("\n \\*", "\n").strip().replaceAll("\\s+", " ").replaceAll("\\{@code (.*?)}", "`$1`");
        return "| `" + found.group(2) + "` | " + words + " |\n";
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1)).orElse("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
