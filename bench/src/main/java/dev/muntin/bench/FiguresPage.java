package dev.muntin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the documentation that keeps what was measured last: each bench writes its own section. */
public final class FiguresPage {
    private static final Path PAGE = Path.of("../docs/figures.md");

    private FiguresPage() {}

    /** Also prints it. */
    public static void write(String title, String section) throws IOException {
        System.out.println("## " + title + "\n\n" + section);
        Files.writeString(PAGE, with(Files.readString(PAGE), title, section));
    }

    /** The page with this section instead of the one of that title, or behind all others. */
    static String with(String page, String title, String section) {
        Matcher old = Pattern.compile("(?ms)^## " + Pattern.quote(title) + "\\n.*?(?=^## |\\z)").matcher(page);
        String whole = "## " + title + "\n\n" + section + "\n";
        return (old.find() ? page.substring(0, old.start()) + whole + page.substring(old.end()) : page + "\n" + whole).stripTrailing() + "\n";
    }
}
