package dev.muntin.analyzer.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Diagnostics problems = new Diagnostics();

    @Test
    void theTreeSaysWhatStandsInTheFile() {
        assertEquals("{a: 'b', c: [Int 1, 'x', Null], d: {}}", shown("a: b\nc:\n- 1\n- \"x\"\n-\nd: {}\n"));
    }

    @Test
    void quotedAndBlockScalarsAreText() {
        assertEquals("['5', 'yes', '1\\n', '2 3\\n', Int 5]", shown("- '5'\n- \"yes\"\n- |\n  1\n- >\n  2\n  3\n- 5\n"));
    }

    @Test
    void tagsSayWhatAScalarIs() {
        assertEquals("['5', Int 5, Real 5.0, Real 5.0, Bool true, Null, 'x', [], {}]",
                shown("[!!str 5, !!int '5', !!float 5, !!float 5.0, !!bool yes, !!null '', ! x, !!seq [], !!map {}]"));
    }

    @Test
    void anAliasIsTheNodeThatItNames() {
        assertEquals("{a: {b: [Int 1]}, c: {b: [Int 1]}, d: [Int 1]}", shown("a: &x {b: &y [1]}\nc: *x\nd: *y\n"));
    }

    @Test
    void anAnchorCanBeGivenAgain() {
        assertEquals("[Int 1, Int 1, Int 2, Int 2]", shown("[&a 1, *a, &a 2, *a]"));
    }

    @Test
    void whatIsWrittenWinsOverWhatIsMerged() {
        assertEquals("{b: Int 1, c: Int 3}", shown("- &m {b: 1, c: 2}\n- <<: *m\n  c: 3\n", 1));
        assertEquals("{c: Int 3, b: Int 1}", shown("- &m {c: 2, b: 1}\n- {c: 3, <<: *m}\n", 1));
    }

    @Test
    void ofMergedMappingsTheEarlierWins() {
        assertEquals("{x: Int 2, y: Int 3, z: Int 1}", shown("<<: [{z: 1, x: 2}, {x: 9, y: 3}]\n"));
    }

    @Test
    void whatWasMergedIsMergedOn() {
        assertEquals("{a: Int 1, b: Int 2, c: Int 3}", shown("- &a {a: 1}\n- &b {<<: *a, b: 2}\n- {<<: *b, c: 3}\n", 2));
    }

    @Test
    void aQuotedMergeKeyIsAKey() {
        assertEquals("{<<: {a: Int 1}}", shown("\"<<\": {a: 1}\n"));
    }

    @Test
    void aKeyKeepsItsText() {
        assertEquals("{on: Int 1, 0x10: Int 2, : Int 3}", shown("on: 1\n0x10: 2\n~: 3\n").replace("~", ""));
    }

    @Test
    void jsonIsYaml() {
        assertEquals("{a/b: '😀\\n', c: [Bool true, Null, Real 1.5, '010', 'yes', 'é'], d: {}}",
                shown("{\n\t\"a\\/b\":\t\"\\ud83d\\ude00\\n\",\n"
                        + "\t\"c\": [true, null, 1.5, \"010\", \"yes\", \"\\u00e9\"],\n\t\"d\":{}\n}\n"));
    }

    @Test
    void jsonNeedsNoBlankBehindTheColon() {
        assertEquals("{a: Int 1, b: 'x', c: [Int 1, Int 2]}", shown("{\"a\":1,\"b\":\"x\",\"c\":[1,2]}"));
    }

    @Test
    void anEmptyFileSaysNull() {
        assertEquals("Null", shown(""));
        assertEquals("Null", shown("# nothing\n"));
        assertEquals("Null", shown("---\n...\n"));
    }

    @Test
    void theVersionOfADirectiveChangesNoType() {
        assertEquals("{a: Bool true}", shown("%YAML 1.2\n---\na: yes\n"));
    }

    @Test
    void columnsCountCharactersNotCodeUnits() {
        Node.Mapping root = (Node.Mapping) read("é: x\n\"😀😀\": [日本, b]\n");
        Node.Entry emoji = root.entries().get(1);
        assertEquals("2:1+4", place(emoji.key().origin()));
        assertEquals("2:7+7", place(emoji.value().origin()));
        assertEquals("2:12+1", place(((Node.Sequence) emoji.value()).items().get(1).origin()));
    }

    @Test
    void aPlaceIsWhatStandsInItsFirstLine() {
        Node.Sequence root = (Node.Sequence) read("- a: b  # c\n  d: e\n- |  # c\n  x\n- \"a\n  b\"\n"
                + "- a b\n  c d\n- - x\n  - y\n- &n\n  a: b\n- [a,\n   b]\n- *n\n");
        assertEquals(
                List.of("1:3+4", "3:3+1", "5:3+2", "7:3+3", "9:3+3", "11:3+2", "13:3+2", "15:3+2"),
                root.items().stream().map(item -> place(item.origin())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndCounts(String end) {
        Node.Mapping root = (Node.Mapping) read("a: 1" + end + "b: 2" + end);
        assertEquals("2:4+1", place(root.entries().get(1).value().origin()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{\"a\":", "[[[[{", "- - ? "})
    void depthCostsNothing(String nested) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new YamlReader(problems).read(source(nested.repeat(200_000))));
        assertEquals(List.of("bad-yaml"), problems.all().stream().map(d -> d.kind().code()).toList());
    }

    @Test
    void aliasesOfMergedMappingsAreCountedToo() {
        StringBuilder bomb = new StringBuilder("- &a0 {k: v}\n");
        for (int i = 1; i < 1000; i++) {
            bomb.append("- &a%d {<<: [*a%d, *a%d], k%d: v}\n".formatted(i, i - 1, i - 1, i));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new YamlReader(problems).read(source(bomb.toString())));
        assertEquals(List.of("bad-yaml"), problems.all().stream().map(d -> d.kind().code()).toList());
    }

    @Test
    void longTextCountsAsOftenAsItIsRepeated() {
        String bomb = "- &a " + "x".repeat(1 << 20) + "\n" + "- *a\n".repeat(1000);
        assertEquals(true, new YamlReader(problems).read(source(bomb)).isEmpty());
    }

    @Test
    void aliasesAddDepth() {
        String deep = "- &a " + "[".repeat(60) + "]".repeat(60) + "\n- " + "[".repeat(60) + "*a" + "]".repeat(60) + "\n";
        assertEquals(true, new YamlReader(problems).read(source(deep)).isEmpty());
    }

    private String shown(String text) {
        return show(read(text));
    }

    private String shown(String text, int item) {
        return show(((Node.Sequence) read(text)).items().get(item));
    }

    private Node read(String text) {
        Node node = new YamlReader(problems).read(source(text)).orElseThrow(() -> new AssertionError(problems.all()));
        assertEquals(List.of(), problems.all().stream().map(Diagnostic::message).toList());
        return node;
    }

    private static SourceFile source(String text) {
        return new SourceFile("x.yaml", Path.of("x.yaml"), text);
    }

    private static String place(Origin origin) {
        return origin.line() + ":" + origin.column() + "+" + origin.length();
    }

    private static String show(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> show(scalar.value());
            case Node.Sequence list -> list.items().stream().map(YamlReaderTest::show).collect(Collectors.joining(", ", "[", "]"));
            case Node.Mapping mapping -> mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + show(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String show(Value value) {
        return switch (value) {
            case Value.Null() -> "Null";
            case Value.Bool(boolean on) -> "Bool " + on;
            case Value.Int number -> "Int " + number.value();
            case Value.Real number -> "Real " + number.value();
            case Value.Text text -> "'" + text.value().replace("\n", "\\n") + "'";
        };
    }
}
