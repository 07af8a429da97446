package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muntin.compiler.plan.Captures;
import dev.muntin.testkit.Output;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DryRunTest {
    private static final String HOSTILE = """
            session_name: "it's; x"
            options: {"@note": "é ☃ #{pane_id} $(touch y) \\\\;"}
            environment: {A: "one\\ntwo;"}
            windows:
            - window_name: "#(touch z)"
              focus: true
              panes: ["echo 'a;'", {title: "#S", shell_command: "ls \\\\"}, null]
            - layout: main-vertical
              panes: [{shell_command: {cmd: late, sleep_before: 0.01}, focus: true}, null]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"folded", "marked", "transaction"})
    void whatIsShownIsWhatIsSent(String planner) throws IOException {
        try (Tool tool = new Tool("")) {
            RecordedTmux tmux = new RecordedTmux(tool.server);
            tool.put("dev.yaml", HOSTILE);
            List<String> words = List.of("--planner", planner, "--tmux", tmux.binary().toString(), "dev.yaml");
            Ran shown = shown(tool, "load", Stream.concat(Stream.of("--dry-run"), words.stream()));
            assertEquals("", tmux.calls());

            assertEquals(0, tool.run("load", Stream.concat(Stream.of("-d"), words.stream()).toArray(String[]::new)).exit());
            String sent = tmux.calls();
            Map<String, String> deaf = new HashMap<>(tool.environment);
            deaf.put("DEAF", "1");
            Output pasted = Output.of(List.of("sh", "-c", shown.out()), deaf, tool.server.work());

            assertEquals("", shown.err() + pasted.stderr());
            assertEquals(sent, bound(tmux.calls(), nonce(sent), tmux.answers()));
        }
    }

    @Test
    void itIsThePlanAsWordsAndNeedsNoTerminal() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", HOSTILE);

            Ran shown = shown(tool, "load", Stream.of("--dry-run", "dev.yaml"));

            assertEquals(shown(tool, "plan", Stream.of("--emit", "argv", "dev.yaml")), shown);
            assertNotEquals("", shown.out());
            assertEquals(List.of(), tool.dispatches());
        }
    }

    private static Ran shown(Tool tool, String command, Stream<String> words) {
        List<String> all = Stream.concat(Stream.of(command, "-S", tool.server.socket().toString(), "-f", tool.server.configuration().toString()), words).toList();
        return Ran.in(tool.server.work(), tool.environment, all.toArray(String[]::new));
    }

    private static String nonce(String sent) {
        Matcher tag = Pattern.compile("@muntin-tag(?:><| )([A-Za-z0-9_-]+)").matcher(sent);
        if (!tag.find()) {
            throw new AssertionError("no tag in " + sent);
        }
        return tag.group(1);
    }

    /** What was shown, with that in it which only a run can tell. */
    private static String bound(String shown, String nonce, List<String> answers) {
        String bound = shown.replaceAll("(?<=[ <,'-])plan\\b", nonce);
        for (Map.Entry<String, Integer> id : Captures.in(String.join("\n", answers), nonce).entrySet()) {
            bound = bound.replace("${" + id.getKey() + "}", (id.getKey().contains("p") ? "%" : "@") + id.getValue());
        }
        return bound;
    }
}
