package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmTest {
    @ParameterizedTest
    @ValueSource(strings = {"", LoadTest.OTHER_INDEXES})
    void whatWasBuiltHolds(String configuration) {
        try (Tool tool = built(configuration)) {
            assertEquals(new Output(0, "", "muntin: session 'dev' is as its workspace asks\n"), tool.run("confirm", "dev.yaml"));
        }
    }

    @Test
    void quietlyHoldingMeansNoWord() {
        try (Tool tool = built("")) {
            assertEquals(new Output(0, "", ""), tool.run("confirm", "-q", "dev.yaml"));
        }
    }

    @Test
    void aBuildThatHasNotEndedIsNoSession() {
        assertDiffers("~ a build of it has begun, and not ended: it goes on, or was killed\n", "set-option", "-t", "=dev:", "@muntin-done", "other");
    }

    @Test
    void aMissingPaneIsAMinus() {
        assertDiffers("- window 1 'editor' has 2 panes, asked for 3\n", "kill-pane", "-t", "=dev:editor.{last}");
    }

    @Test
    void anotherPaneIsAPlus() {
        assertDiffers("+ window 2 'logs' has 4 panes, asked for 3\n", "split-window", "-d", "-t", "=dev:logs");
    }

    @Test
    void aMissingWindowIsAMinus() {
        assertDiffers("- window 3 'rest'\n", "kill-window", "-t", "=dev:rest");
    }

    @Test
    void anotherWindowIsAPlus() {
        assertDiffers("+ window 4 'more'\n", "new-window", "-d", "-t", "=dev:", "-n", "more");
    }

    @Test
    void anotherNameIsATilde() {
        assertDiffers("~ window 3 is called 'mine', asked for 'rest'\n", "rename-window", "-t", "=dev:rest", "mine");
    }

    @Test
    void anotherLayoutIsATilde() {
        assertDiffers("~ window 2 'logs' is not laid out as even-horizontal\n", "select-layout", "-t", "=dev:logs", "even-vertical");
    }

    @Test
    void forProgramsItIsJson() {
        try (Tool tool = built("")) {
            tool.server.must("rename-window", "-t", "=dev:rest", "mine");

            assertEquals(new Output(1, """
                    {
                      "schema" : 1,
                      "confirmation" : {
                        "session" : "dev",
                        "holds" : false,
                        "differences" : [ {
                          "kind" : "window-name",
                          "window" : 3,
                          "asked" : "rest",
                          "found" : "mine",
                          "line" : "~ window 3 is called 'mine', asked for 'rest'"
                        } ],
                        "notes" : [ ]
                      }
                    }
                    """, ""), tool.run("confirm", "--json", "dev.yaml"));
        }
    }

    @Test
    void anotherPaneInFocusIsATilde() {
        assertDiffers("~ window 1 'editor' has the focus in pane 3, asked for 2\n", "select-pane", "-t", "=dev:editor.{bottom-right}");
    }

    @Test
    void anotherWindowInFocusIsATilde() {
        assertDiffers("~ the focus is in window 1, asked for 2\n", "select-window", "-t", "=dev:editor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", LoadTest.OTHER_INDEXES})
    void aMissingSessionIsAMinusThoughItsNameBeginsAnother(String configuration) {
        try (Tool tool = new Tool(configuration)) {
            tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
            tool.server.must("new-session", "-d", "-s", "devx");

            assertEquals(new Output(1, "- session 'dev'\n", "muntin: session 'dev' does not run; 'muntin load' builds it\n"), tool.run("confirm", "dev.yaml"));
        }
    }

    @Test
    void withoutAServerTheSessionIsMissing() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", LoadTest.THREE_BY_THREE);

            assertEquals(new Output(1, "- session 'dev'\n", "muntin: session 'dev' does not run; 'muntin load' builds it\n"), tool.run("confirm", "dev.yaml"));
        }
    }

    @Test
    void confirmingNeitherBuildsNorStartsAServer() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
            tool.run("confirm", "dev.yaml");

            assertEquals(1, tool.server.run("has-session").exit());
        }
    }

    private static Tool built(String configuration) {
        Tool tool = new Tool(configuration);
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        tool.server.must("new-session", "-d", "-s", "devx");
        tool.load("dev.yaml");
        return tool;
    }

    private static void assertDiffers(String lines, String... change) {
        try (Tool tool = built(LoadTest.OTHER_INDEXES)) {
            tool.server.must(change);

            assertEquals(new Output(1, lines, ""), tool.run("confirm", "dev.yaml"));
        }
    }
}
