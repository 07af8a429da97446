package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many processes that want the same session at once; {@code -Dmuntin.soak=true} starts a hundred of them, ten times. */
class CrowdTest {
    private static final boolean SOAK = Boolean.getBoolean("muntin.soak");
    private static final int ROUNDS = SOAK ? 10 : 1;
    private static final int ENSURING = SOAK ? 100 : 5;
    private static final int LOADING = SOAK ? 50 : 3;
    private static final String WINDOWS = """
            windows:
            - window_name: a
              panes: [ls, '']
            - window_name: b
              panes: ['', pwd]
            """;

    @Test
    void oneOfThoseThatEnsureBuildsAndAllFindIt() {
        crowd(ENSURING, "ensure", "session_name: dev\n" + WINDOWS, 1);
    }

    @Test
    void aScriptRunsForOneOfThem() {
        crowd(ENSURING, "ensure", "session_name: dev\nbefore_script: sh -c 'echo ran >> ran'\n" + WINDOWS, 1);
    }

    @Test
    void oneOfThoseThatLoadBuilds() {
        crowd(LOADING, "load -d", "session_name: dev\n" + WINDOWS, 0);
    }

    private static void crowd(int callers, String command, String workspace, int created) {
        for (int i = 0; i < ROUNDS; i++) {
            try (Tool tool = new Tool("")) {
                tool.put("dev.yaml", workspace);
                String[] words = (command.substring(command.indexOf(' ') + 1) + " dev.yaml").split(" ");
                List<Output> outputs = atOnce(callers, () -> command.equals("ensure") ? tool.run("ensure", "dev.yaml") : tool.run("load", words));

                assertEquals(List.of(), outputs.stream().filter(output -> output.exit() != 0).toList());
                assertEquals(created, outputs.stream().filter(output -> output.stdout().contains("\"created\":true")).count(), outputs::toString);
                assertEquals("dev", tool.server.must("list-sessions", "-F", "#{session_name}"));
                assertEquals(List.of("a", "a", "b", "b"), tool.panes("dev", "#{window_name}"));
                assertFalse((tool.server.must("show-hooks", "-g") + tool.server.must("show-options", "-g")).contains("@muntin"));
                assertEquals(workspace.contains("before_script") ? "ran\n" : "", ran(tool));
            }
        }
        System.out.println(ROUNDS + " x " + callers + " processes of '" + command + "': one session each time");
    }

    private static <T> List<T> atOnce(int callers, Supplier<T> call) {
        return IntStream.range(0, callers).mapToObj(i -> CompletableFuture.supplyAsync(call, Thread::startVirtualThread)).toList()
                .stream().map(CompletableFuture::join).toList();
    }

    private static String ran(Tool tool) {
        try {
            return Files.exists(tool.server.work().resolve("ran")) ? Files.readString(tool.server.work().resolve("ran")) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
