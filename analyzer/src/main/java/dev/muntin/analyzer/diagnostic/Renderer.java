package dev.muntin.analyzer.diagnostic;

import dev.muntin.dsl.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Diagnostics as a compiler prints them: place, words, the line of the file, carets under what is meant, and the hint behind those. */
public final class Renderer {
    /** More than anybody reads; a hostile file can hold a problem in every byte. */
    private static final int MOST = 100;

    private final Map<String, List<String>> lines = new HashMap<>();
    private final Ink ink;

    /** In plain text. */
    public Renderer(Map<String, List<String>> files) {
        this(files, Ink.PLAIN);
    }

    /** @param files the lines of the files that are shown, by name; places elsewhere are only named */
    public Renderer(Map<String, List<String>> files, Ink ink) {
        lines.putAll(files);
        this.ink = ink;
    }

    /** All but notes in the order of their places, what reads the same only once; of very many the errors first. */
    public String render(Collection<Diagnostic> diagnostics) {
        List<Diagnostic> loud = diagnostics.stream().filter(diagnostic -> diagnostic.severity() != Severity.NOTE).toList();
        return loud.isEmpty() ? "" : renderLoud(loud);
    }

    private String renderLoud(List<Diagnostic> loud) {
        List<Diagnostic> shown = new ArrayList<>(loud);
        int hidden = Math.max(0, shown.size() - MOST);
        // Of one place, too, the errors are told first.
        shown.sort((one, other) -> Boolean.compare(other.isError(), one.isError()));
        shown.subList(shown.size() - hidden, shown.size()).clear();
        shown.sort((one, other) -> inPlace(one.origin(), other.origin()));
        Set<String> texts = new LinkedHashSet<>();
        shown.forEach(diagnostic -> texts.add(render(diagnostic)));
        return String.join("", texts) + (hidden > 0 ? "… and " + hidden + " more\n" : "");
    }

    /** Written out, because no archive of classes holds what Java makes of composed comparators, and a file that is warned of is loaded often. */
    private static int inPlace(Origin one, Origin other) {
        int files = one.file().compareTo(other.file());
        int lines = Integer.compare(one.line(), other.line());
        return files != 0 ? files : lines != 0 ? lines : Integer.compare(one.column(), other.column());
    }

    private String render(Diagnostic diagnostic) {
        return diagnostic.kind() == Kind.BAD_JAVA ? asItIs(diagnostic) : ours(diagnostic);
    }

    private static String asItIs(Diagnostic diagnostic) {
        return diagnostic.message().lines().map(line -> Glyphs.plain(line) + "\n").collect(Collectors.joining()) + otherwise(diagnostic);
    }

    private static String otherwise(Diagnostic diagnostic) {
        return diagnostic.hint().isEmpty() ? "" : "  hint: " + Glyphs.plain(diagnostic.hint()) + "\n";
    }

    private String ours(Diagnostic diagnostic) {
        Origin origin = diagnostic.origin();
        String place = origin.place().isEmpty() ? "" : Glyphs.plain(origin.place()) + ": ";
        String head = ink.strong(place) + severity(diagnostic.severity()) + Glyphs.plain(diagnostic.message()) + " [" + diagnostic.kind().code() + "]\n";
        String otherwise = otherwise(diagnostic);
        return head + line(origin).map(line -> origin.column() > 0 ? excerpt(line, origin, Glyphs.plain(diagnostic.hint())) : whole(line, origin) + otherwise)
                .orElse(otherwise);
    }

    private String severity(Severity severity) {
        String words = severity.name().toLowerCase(Locale.ROOT) + ": ";
        return switch (severity) {
            case ERROR -> ink.bad(words);
            case WARNING -> ink.warning(words);
            case NOTE -> words;
        };
    }

    private Optional<String> line(Origin origin) {
        return Optional.ofNullable(lines.get(origin.file()))
                .filter(all -> origin.isKnown() && origin.line() <= all.size())
                .map(all -> all.get(origin.line() - 1))
                .filter(line -> !line.isBlank());
    }

    /** Of a place in Java only the line is known. */
    private static String whole(String line, Origin origin) {
        return "  " + origin.line() + " | " + Excerpt.of(line, 1, 1).text() + "\n";
    }

    private String excerpt(String line, Origin origin, String hint) {
        Excerpt excerpt = Excerpt.of(line, origin.column(), origin.length());
        String number = Integer.toString(origin.line());
        String carets = " ".repeat(excerpt.indent()) + ink.good("^".repeat(excerpt.carets()) + (hint.isEmpty() ? "" : " " + hint));
        return "  " + number + " | " + excerpt.text() + "\n" + "  " + " ".repeat(number.length()) + " | " + carets + "\n";
    }
}
