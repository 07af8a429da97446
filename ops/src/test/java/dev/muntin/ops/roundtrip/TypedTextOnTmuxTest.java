package dev.muntin.ops.roundtrip;

import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.Start;
import dev.muntin.ops.argument.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypedTextOnTmuxTest {
    /** A terminal in raw mode gives its program every byte; then the program says that it is ready. */
    private static final String RECORDER = "stty raw -echo; : >ready; exec cat >typed";
    /** Typed behind every text, to tell them apart. */
    private static final String END = "<end of text>";

    @ParameterizedTest
    @EnumSource
    void anyTextCanBeTyped(Channel channel) {
        List<String> texts = HostileText.some(HostileText.COUNT);
        try (Live live = new Live()) {
            Path folder = live.tmux().directory();
            channel.must(live.tmux(), List.of(NewWindow.in(Live.SESSION, "",
                    new Start(folder.toString(), Map.of(), new Program.Direct("sh", List.of("-c", RECORDER))))));
            Live.await("the recorder is ready", () -> Files.exists(folder.resolve("ready")));
            Channel.inParts(texts, part -> {
                channel.must(live.tmux(), chain(part));
                return List.of();
            });
            Differing.none(texts, typed(folder.resolve("typed"), texts.size()));
        }
    }

    private static List<Operation> chain(List<String> texts) {
        List<Operation> chain = new ArrayList<>();
        for (String text : texts) {
            chain.add(SendKeys.text(Live.SESSION, text));
            chain.add(SendKeys.text(Live.SESSION, END));
        }
        return chain;
    }

    private static List<String> typed(Path file, int count) {
        Live.await("all of the text", () -> parts(file).length > count);
        return Arrays.asList(parts(file)).subList(0, count);
    }

    private static String[] parts(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split(END, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
