package dev.muntin.cli.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ParserTest {
    private static final Syntax SYNTAX = new Syntax("load", "WORKSPACE", "", List.of(
            Option.flag("", "-d", "--detached"),
            Option.valued("WxH", "", "--size"),
            Option.choice("", List.of("tree", "argv", "sh"), "--emit")), List.of());

    @TestFactory
    List<DynamicTest> understood() {
        return List.of(
                understood("nothing is no option and no argument", "{} []"),
                understood("a flag counts under its first name", "{-d=} []", "--detached"),
                understood("the value of a long option is the next word", "{--size=80x24} []", "--size", "80x24"),
                understood("the value of a long option stands behind an equals sign", "{--size=80x24} []", "--size=80x24"),
                understood("only the first equals sign separates", "{--tmux=/a=b} []", "--tmux=/a=b"),
                understood("a value may be empty behind an equals sign", "{--size=} []", "--size="),
                understood("a value may be an empty word", "{--size=} []", "--size", ""),
                understood("the value of a short option is the next word", "{-L=work} []", "-L", "work"),
                understood("the value of a short option may touch it", "{-L=work} []", "-Lwork"),
                understood("an equals sign behind a short option belongs to its value", "{-L==work} []", "-L=work"),
                understood("short flags go together", "{-d=, -q=} []", "-dq"),
                understood("the last of several short options may take the next word", "{-L=work, -d=} [dev]", "-dL", "work", "dev"),
                understood("the last of several short options may be touched by its value", "{-L=work, -d=} []", "-dLwork"),
                understood("a value may begin with a dash", "{-L=-d} []", "-L", "-d"),
                understood("the last of a repeated option counts", "{--size=2x2} []", "--size", "1x1", "--size=2x2"),
                understood("a flag may be repeated", "{-d=} []", "-d", "--detached"),
                understood("options may stand behind arguments", "{-d=} [dev]", "dev", "-d"),
                understood("two dashes end the options", "{-d=} [-q, --size]", "-d", "--", "-q", "--size"),
                understood("only the first two dashes end the options", "{} [--]", "--", "--"),
                understood("two dashes are a value where one is due", "{-L=--, -d=} []", "-L", "--", "-d"),
                understood("a lone dash is an argument", "{} [-]", "-"),
                understood("an empty word is an argument", "{} []", ""),
                understood("one of the choices is taken", "{--emit=sh} []", "--emit", "sh"));
    }

    @TestFactory
    List<DynamicTest> refused() {
        return List.of(
                refused("a misspelt option is asked back", "there is no option '--detachd'; did you mean '--detached'?", "--detachd"),
                refused("a misspelt option is asked back without its value",
                        "there is no option '--siz'; did you mean '--size'?", "--siz=1x1"),
                refused("an option like no other is only refused", "there is no option '--frobnicate'", "--frobnicate"),
                refused("an unknown letter is refused", "there is no option '-x'", "-x"),
                refused("an unknown letter among others is refused", "there is no option '-x'", "-dx"),
                refused("a long option with one dash is asked back", "there is no option '-s'; did you mean '--size'?", "-size"),
                refused("a long option needs its value", "--size needs a value: --size WxH", "--size"),
                refused("a short option needs its value", "-L needs a value: -L NAME", "-dL"),
                refused("a flag takes no value, and is called as it was typed", "--detached takes no value", "--detached=yes"),
                refused("a choice is one of its values", "--emit takes tree or argv or sh, not 'tee'; did you mean 'tree'?", "--emit", "tee"),
                refused("a choice is not empty", "--emit takes tree or argv or sh, not ''", "--emit="));
    }

    @Test
    void anEmptyWordCountsAsAnArgument() {
        assertEquals(List.of(""), Parser.parse(SYNTAX, List.of("")).arguments());
    }

    @Test
    void behindTwoDashesIsTheRestOfACommandThatHasOne() {
        Syntax run = new Syntax("run", "WORKSPACE -- CMD...", "", List.of(), List.of());
        Call call = Parser.parse(run, List.of("dev", "--", "make", "-j4", "--"));

        assertEquals(List.of("dev"), call.arguments());
        assertEquals(List.of("make", "-j4", "--"), call.rest());
    }

    @Test
    void allValuesOfAnOptionCanBeHad() {
        assertEquals(List.of("1x1", "2x2"), Parser.parse(SYNTAX, List.of("--size", "1x1", "--size=2x2")).values("--size"));
    }

    private static DynamicTest understood(String fact, String call, String... words) {
        return dynamicTest(fact, () -> {
            Call parsed = Parser.parse(SYNTAX, List.of(words));
            Map<String, String> last = new TreeMap<>();
            parsed.options().keySet().forEach(option -> last.put(option, parsed.value(option).orElseThrow()));
            assertEquals(call, last + " " + parsed.arguments());
        });
    }

    private static DynamicTest refused(String fact, String message, String... words) {
        return dynamicTest(fact, () -> {
            UsageException e = assertThrows(UsageException.class, () -> Parser.parse(SYNTAX, List.of(words)));
            assertEquals(message, e.words());
            assertEquals(Optional.of("load"), e.help());
        });
    }
}
