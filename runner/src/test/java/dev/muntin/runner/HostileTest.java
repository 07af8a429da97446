package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostileTest {
    @Test
    void textArrivesByteForByteAndExecutesNothing() throws IOException {
        try (Tmux tmux = new Tmux("set -g default-command 'stty raw -echo; exec cat >\"$TMUX_PANE\"'\n")) {
            Path directory = Files.createDirectory(tmux.server.work().resolve("it's #(touch a) #{x} $(touch b)\t\u001b[1m\n\u0085\\033;"));
            String typed = "echo #(touch c) %H {marked} ~ \\;";
            Workspace hostile = workspace("a b;", w -> w
                    .directory(directory.toString())
                    .environment("HOSTILE", "#(touch d);")
                    .suppressHistory(false)
                    .window("#(touch e)", a -> a.pane(typed, "-l Enter", "echo done;"))
                    .window("#[fg=red]##{x};", a -> a.pane("Enter")));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(hostile));

            assertEquals(List.of("#(touch e)", "#[fg=red]##{x};"), tmux.panes("a b;", "#{window_name}"));
            List<String> ids = tmux.panes("a b;", "#{pane_id}");
            assertTyped(typed + "\n-l Enter\necho done;\n", directory.resolve(ids.get(0)));
            assertTyped("Enter\n", directory.resolve(ids.get(1)));
            assertEquals("HOSTILE=#(touch d);", tmux.server.must("show-environment", "-t", "=a b\\;", "HOSTILE"));
            assertEquals(ids, created(directory));
            assertEquals(List.of(directory.getFileName().toString()), created(tmux.server.work()));
        }
    }

    private static void assertTyped(String text, Path file) {
        Tmux.await(text + " in " + file, () -> read(file).length() >= text.length());
        assertEquals(text, read(file));
    }

    private static String read(Path file) {
        try {
            // Until the pane has made its terminal raw, a return becomes a newline.
            return Files.exists(file) ? Files.readString(file).replace('\r', '\n') : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> created(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
