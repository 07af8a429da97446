package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.word.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvironmentOnTmuxTest {
    @ParameterizedTest
    @EnumSource
    void anyTextIsTheValueOfAVariable(Channel channel) {
        assumeTrue(Files.exists(Path.of("/proc/self/environ")), "a process's environment is read from /proc");
        List<String> texts = HostileText.some(HostileText.COUNT);
        try (Live live = new Live()) {
            Differing.none(texts, Channel.inParts(texts, part -> seen(live, channel, part)));
        }
    }

    private static List<String> seen(Live live, Channel channel, List<String> texts) {
        Map<String, String> variables = new LinkedHashMap<>();
        texts.forEach(text -> variables.put("TEXT" + variables.size(), text));
        String pids = channel.must(live.tmux(), List.of(
                NewWindow.in(Live.SESSION, "", new Start("", variables, Live.SLEEP)),
                ListPanes.of(Live.SESSION, new Format("#{pane_pid}"))));
        Path process = Path.of("/proc", pids.lines().toList().getLast());
        // Until it is sleep, it is still tmux with an environment of its own; in between, there is none.
        Live.await("sleep runs", () -> read(process.resolve("comm")).equals("sleep\n") && !read(process.resolve("environ")).isEmpty());
        Map<String, String> environment = Arrays.stream(read(process.resolve("environ")).split("\0"))
                .collect(Collectors.toMap(entry -> entry.substring(0, entry.indexOf('=')), entry -> entry.substring(entry.indexOf('=') + 1)));
        return variables.keySet().stream().map(name -> environment.getOrDefault(name, "nothing")).toList();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
