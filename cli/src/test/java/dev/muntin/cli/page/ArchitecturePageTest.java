package dev.muntin.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/architecture.md");
    private static final String TABLES = "| module |";
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

    @Test
    void itsTablesAreOfTheModulesAndPackagesThatThereAre() throws IOException {
        String page = Files.readString(PAGE);

        new Page("docs", "architecture", ".md").check(page.substring(0, page.indexOf(TABLES)) + new Modules(ROOT).tables());
    }

    @Test
    void everyTypeThatItNamesExists() throws IOException {
        Set<String> types = types();

        assertEquals(List.of(), TYPE.matcher(Files.readString(PAGE)).results()
                .map(found -> found.group(1)).distinct().filter(type -> !types.contains(type)).toList());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertEquals(List.of(), LINK.matcher(Files.readString(PAGE)).results()
                .map(found -> found.group(1)).filter(link -> Files.notExists(PAGE.resolveSibling(link))).toList());
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(Path::toString).filter(file -> file.endsWith(".java") && file.contains("/src/main/java/"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length())).collect(Collectors.toSet());
        }
    }
}
