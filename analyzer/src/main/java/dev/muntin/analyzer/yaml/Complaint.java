package dev.muntin.analyzer.yaml;

import static dev.muntin.analyzer.yaml.Complaint.Place.CONTEXT;
import static dev.muntin.analyzer.yaml.Complaint.Place.PROBLEM;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser complains about, in the words of people who write workspaces; the first that fits. */
record Complaint(String context, String problem, Place place, String words, String hint) {
    /** The parser names two places: where it gave up, and where what it was reading had begun. */
    enum Place {
        PROBLEM,
        CONTEXT
    }

    private static final String INDENTATION = "check indentation, quotes and brackets";
    private static final String QUOTE = "quote text that begins with ";

    private static final List<Complaint> KNOWN = List.of(
            of("", "(TAB)", PROBLEM, "a tab cannot indent a line", "indent with blanks"),
            of("", "cannot start any token", PROBLEM, "a value cannot begin with this character", "put it in quotes"),
            of("", "mapping values are not", PROBLEM, "no 'key: value' can stand here", "quote text with ': ' in it, or check the indent"),
            of("block mapping", "<block end>", PROBLEM, "this does not fit into the mapping that begins in line %d", INDENTATION),
            of("block collection", "<block end>", PROBLEM, "this does not fit into the list that begins in line %d", INDENTATION),
            of("", "sequence entries are not allowed", PROBLEM, "no list item can stand here", "begin the list in a line of its own"),
            of("", "could not find expected ':'", CONTEXT, "this line has no ': '", "write 'key: value', or '- ' before an item of a list"),
            of("quoted scalar", "end of stream", CONTEXT, "this quote is never closed", ""),
            of("quoted scalar", "document separator", CONTEXT, "this quote is never closed", ""),
            of("quoted scalar", "escape", PROBLEM, "double quotes know no such escape", "in single quotes a backslash is only a backslash"),
            of("flow sequence", "<stream end>", CONTEXT, "this '[' is never closed", ""),
            of("flow mapping", "<stream end>", CONTEXT, "this '{' is never closed", ""),
            of("flow sequence", "']'", PROBLEM, "a ',' or the ']' of the list that begins in line %d should stand before this", ""),
            of("flow mapping", "'}'", PROBLEM, "a ',' or the '}' of the mapping that begins in line %d should stand before this", ""),
            of("", "node content, but found '<stream end>'", PROBLEM, "the file ends before it says what stands here", ""),
            of("", "node content", PROBLEM, "a value should stand here", ""),
            of("block scalar", "more spaces", CONTEXT, "the empty lines that this text begins with are indented further than the text", ""),
            of("block scalar", "", PROBLEM, "nothing may follow a '|' or '>' in its line", "the text begins in the next line"),
            of("alias", "", CONTEXT, "this is no name of an anchor", QUOTE + "'*'"),
            of("anchor", "", CONTEXT, "this is no name for an anchor", QUOTE + "'&'"),
            of("tag", "", CONTEXT, "this is no tag", QUOTE + "'!'"),
            of("", "tag handle", PROBLEM, "this tag has no meaning in a workspace", QUOTE + "'!'"),
            of("directive", "", CONTEXT, "this is no directive", QUOTE + "'%%'"),
            of("", "document start", PROBLEM, "no second document can begin here", ""));

    private static Complaint of(String context, String problem, Place place, String words, String hint) {
        return new Complaint(context, problem, place, words, hint);
    }

    static BadYaml translated(MarkedYamlEngineException said, Places places) {
        String context = Optional.ofNullable(said.getContext()).orElse("");
        String problem = Optional.ofNullable(said.getProblem()).orElse("");
        Complaint own = of("", "", PROBLEM, problem.replace("%", "%%"), "");
        return KNOWN.stream().filter(known -> known.fits(context, problem)).findFirst().orElse(own).at(said, places);
    }

    private boolean fits(String otherContext, String otherProblem) {
        return otherContext.contains(context) && otherProblem.contains(problem);
    }

    private BadYaml at(MarkedYamlEngineException said, Places places) {
        Optional<Mark> begin = said.getContextMark().or(said::getProblemMark);
        Optional<Mark> end = said.getProblemMark().or(said::getContextMark);
        int line = begin.map(Mark::getLine).orElse(0) + 1;
        Optional<Mark> meant = switch (place) {
            case PROBLEM -> end;
            case CONTEXT -> begin;
        };
        return new BadYaml(meant.map(places::word).orElse(places.start()), words.formatted(line), hint.formatted());
    }
}
