package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Origin;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the Ruby in a tmuxinator file, which would have to run before the file means anything. */
final class Erb {
    /** A doubled percent sign stands for itself. */
    private static final Pattern TAG = Pattern.compile("<%(?!%)(.*?)(%>|$)");

    private Erb() {}

    static void report(SourceFile source, Diagnostics problems) {
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.stripLeading().startsWith("#")) {
                Matcher tags = TAG.matcher(line);
                while (tags.find()) {
                    problems.report(Kind.NEEDS_RUBY, origin(source.name(), i + 1, line, tags.toMatchResult()),
                            "Ruby is not run; '" + tags.group() + "' stays as it is", "write what it stands for, or $NAME for a variable");
                }
            }
        }
    }

    private static Origin origin(String name, int number, String line, MatchResult tag) {
        int column = line.codePointCount(0, tag.start()) + 1;
        return new Origin(name, number, column, line.codePointCount(tag.start(), tag.end()));
    }
}
