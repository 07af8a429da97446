package dev.muntin.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Meaning;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CompleterTest {
    private static final List<Syntax> COMMANDS = List.of(
            new Syntax("load", "WORKSPACE", "builds", List.of(
                    Option.flag("", "-d", "--detached"),
                    Option.choice("", List.of("attach", "error"), "--on-exists"),
                    Option.valued("FILE", "", "-o", "--output"),
                    Option.valued("DIR", "", "--into"),
                    Option.valued("SESSION", "", "-s")), List.of()),
            new Syntax("list", "[SESSION]", "lists", List.of(), List.of()).alias("ls"),
            new Syntax("check", "WORKSPACE...", "", List.of(), List.of()),
            new Syntax("import", "tmuxinator|teamocil FILE", "", List.of(), List.of()),
            new Syntax("run", "WORKSPACE -- CMD...", "", List.of(), List.of()));

    @TestFactory
    List<DynamicTest> offers() {
        return List.of(
                offers("commands, and help", "none load list check import run help", ""),
                offers("commands that begin like it", "none load list", "l"),
                offers("no other name of a command", "none", "ls"),
                offers("commands behind help", "none list", "help", "li"),
                offers("nothing behind a command that nobody knows", "none", "frobnicate", ""),
                offers("what asks for no command", "none --help --version", "--"),
                offers("options, long ones behind two dashes", "none --detached", "load", "--d"),
                offers("options of every command", "none --engine", "load", "--eng"),
                offers("options behind arguments", "none --detached", "load", "dev", "--det"),
                offers("the values of an option", "none attach error", "load", "--on-exists", ""),
                offers("a value that has begun", "none error", "load", "--on-exists", "e"),
                offers("values behind an equals sign", "none --on-exists=attach --on-exists=error", "load", "--on-exists="),
                offers("nothing behind the equals sign of a flag", "none", "load", "--detached="),
                offers("values of a short option behind short flags", "none S-work S-web", "load", "-ds", ""),
                offers("files where a file is due", "files", "load", "-o", ""),
                offers("files behind an equals sign", "files", "load", "--output=x"),
                offers("folders where a folder is due", "folders", "load", "--into", ""),
                offers("workspaces, and files", "files W-work W-web", "load", ""),
                offers("an argument behind an option with its value", "files W-work W-web", "load", "-o", "x", ""),
                offers("nothing where no argument is left", "none", "load", "dev", ""),
                offers("one more where many may stand", "files W-work W-web", "check", "a", "b", ""),
                offers("what may be left out", "none S-web", "list", "S-we"),
                offers("the same by another name", "none S-work S-web", "ls", ""),
                offers("the words of an argument", "none tmuxinator teamocil", "import", "t"),
                offers("the second argument", "files", "import", "teamocil", ""),
                offers("programs behind two dashes", "commands", "run", "dev", "--", "ma"),
                offers("files behind the program", "files", "run", "dev", "--", "make", "-C", "s"),
                offers("arguments behind the two dashes of a command that has nothing there", "files W-work W-web", "check", "--", ""),
                offers("no options behind two dashes", "files", "check", "--", "-"),
                offers("the same after a word that is wrong", "none attach error", "load", "--nonsense", "--on-exists", ""));
    }

    @Test
    void whatIsKnownIsAskedWithTheServerThatWasTyped() {
        Known known = (meaning, call) -> List.of(new Candidate(call.value("-L").orElse("?") + meaning));

        assertEquals(List.of("none", "workSESSION"), new Completer(COMMANDS, known).complete(List.of("list", "-L", "work"), "").lines());
    }

    @Test
    void aWordThatWouldBreakTheLineIsNotOffered() {
        Known known = (meaning, call) -> List.of(new Candidate("a\nb"), new Candidate("a\tb"), new Candidate("a b"));

        assertEquals(List.of("none", "a b"), new Completer(COMMANDS, known).complete(List.of("list"), "").lines());
    }

    @Test
    void anExplanationStandsBehindATab() {
        assertEquals(List.of("none", "load\tbuilds"), new Completer(COMMANDS, CompleterTest::present).complete(List.of(), "lo").lines());
    }

    private static DynamicTest offers(String fact, String expected, String... line) {
        List<String> words = List.of(line);
        Offer offer = new Completer(COMMANDS, CompleterTest::present).complete(words.subList(0, words.size() - 1), words.getLast());
        return dynamicTest(fact, () -> assertEquals(expected,
                offer.lines().stream().map(each -> each.split("\t")[0]).collect(Collectors.joining(" "))));
    }

    private static List<Candidate> present(Meaning meaning, Call call) {
        String letter = meaning.name().substring(0, 1);
        return meaning == Meaning.SESSION || meaning == Meaning.WORKSPACE
                ? List.of(new Candidate(letter + "-work"), new Candidate(letter + "-web")) : List.of();
    }
}
