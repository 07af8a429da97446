package dev.muntin.cli.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of README.md that show something: each is true, or a test fails. */
final class Readme {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private Readme() {}

    /** The blocks of this language that contain this text; there has to be just one. */
    static String block(String language, String text) {
        List<String> found = BLOCK.matcher(text()).results()
                .filter(block -> block.group(1).equals(language) && block.group(2).contains(text))
                .map(block -> block.group(2)).toList();
        if (found.size() != 1) {
            throw new AssertionError("README.md has " + found.size() + " blocks of " + language + " with '" + text + "'");
        }
        return found.getFirst();
    }

    static String text() {
        try {
            return Files.readString(ROOT.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first words of the rows of the table of commands. */
    static List<String> commands() {
        Matcher rows = Pattern.compile("(?m)^\\| `muntin ([\\w-]+)").matcher(text());
        return rows.results().map(row -> row.group(1)).toList();
    }
}
