package dev.muntin.analyzer.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of the right grammar with the right keys, where each value may be of a wrong shape; in flow style, as YAML or as JSON. */
public record RandomFile(Random random, List<String> keys, boolean json) {
    private static final List<String> TEXTS = List.of(
            "a", "vim", "blank", "pane", "tiled", "tilled", "main-vertical", "b25f,80x24,0,0,1", "~", "~/x", "./x", "../x", "$HOME/x", "${A:-b}", "30%", "0%",
            "before", "after", "auto", "8000", "", " ", "x.y", "a:b", "$1", "\\", "a;", "é😀", "yes", "1:30", "status", "mouse", "echo 'a", "no/such.yaml", "-1");
    private static final List<String> PLAIN = List.of(
            "1", "0", "-1", "30", "1.5", "1e3", "99999999999", "true", "false", "null");
    private static final List<String> ONLY_YAML = List.of(
            "yes", "off", "~", "010", "1:30", ".inf", ".nan", "1_000", "0x1F", "2024-01-02", "tiled", "vim", "30%", "pane", "!!str 5", "!!int x", "*a", "&a b");

    public String next() {
        return mapping(List.of("session_name", "windows"), 4);
    }

    private String value(String key, int depth) {
        boolean fits = random.nextInt(10) > 0;
        return switch (key) {
            case "windows" -> fits ? list(() -> mapping(List.of("panes"), depth - 1)) : any(depth);
            case "panes" -> fits ? list(() -> random.nextBoolean() ? scalar() : mapping(List.of("shell_command"), depth - 1)) : any(depth);
            case "shell_command", "shell_command_before", "shell_command_after" ->
                fits ? list(() -> random.nextBoolean() ? scalar() : mapping(List.of("cmd"), depth - 1)) : any(depth);
            case "environment", "options", "options_after", "global_options", "workspace_builder_options" ->
                fits ? entries(Stream.generate(this::word).limit(random.nextInt(3)).toList(), depth - 1) : any(depth);
            default -> fits ? scalar() : any(depth);
        };
    }

    private String any(int depth) {
        return switch (depth <= 0 ? 3 : random.nextInt(4)) {
            case 0 -> list(() -> any(depth - 1));
            case 1, 2 -> mapping(List.of(), depth - 1);
            default -> scalar();
        };
    }

    private String mapping(List<String> usual, int depth) {
        Stream<String> needed = usual.stream().filter(key -> random.nextInt(12) > 0);
        Stream<String> others = Stream.generate(() -> random.nextInt(10) > 0 ? pick(keys) : word()).limit(random.nextInt(4));
        return entries(Stream.concat(needed, others).toList(), depth);
    }

    private String entries(List<String> names, int depth) {
        return names.stream().map(name -> quoted(name) + ": " + value(name, depth)).collect(Collectors.joining(", ", "{", "}"));
    }

    private String list(Supplier<String> item) {
        return Stream.generate(item).limit(random.nextInt(4)).collect(Collectors.joining(", ", "[", "]"));
    }

    private String scalar() {
        return random.nextInt(3) == 0 ? pick(!json && random.nextBoolean() ? ONLY_YAML : PLAIN) : quoted(pick(TEXTS));
    }

    private String word() {
        return pick(TEXTS);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
