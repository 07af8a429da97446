package dev.muntin.analyzer.tmuxp;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Workspace.workspace;

import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.time.Duration;

/** A workspace that says everything that can be said, as a file and in Java. */
public final class Everything {
    public static final Path FILE = Path.of("src/test/resources/everything.yaml");

    private Everything() {}

    public static Workspace inJava() {
        return workspace("everything", w -> w
                .directory("~/src")
                .environment("PORT", "8000").environment("DEBUG", "")
                .option("mouse", true).option("history-limit", 8)
                .globalOption("escape-time", 10)
                .beforeScript("./prepare.sh --flag 'two words'")
                .onStart("make up").onRestart("echo again", "date").onExit("echo bye").onStop("make down")
                .readiness(Readiness.ALWAYS)
                .suppressHistory(false)
                .before("source env")
                .window("editor", e -> e
                        .index(3)
                        .directory("api")
                        .environment("LEVEL", "debug")
                        .shell("zsh -l")
                        .option("automatic-rename", false).option("main-pane-width", 120)
                        .optionAfter("synchronize-panes", false)
                        .layout(MAIN_VERTICAL)
                        .synchronize(Synchronize.AFTER)
                        .clear()
                        .focus()
                        .suppressHistory(true)
                        .before("cd x").before("make", c -> c.sleepBefore(Duration.ofMillis(500)))
                        .after("echo done")
                        .pane("vim")
                        .pane(p -> p
                                .run("git status", c -> c.enter(false).sleepBefore(Duration.ofSeconds(1)).sleepAfter(Duration.ofSeconds(90)))
                                .run("ls")
                                .before("pwd")
                                .directory("/tmp")
                                .environment("LEVEL", "trace")
                                .shell("sh")
                                .title("git")
                                .percent(30)
                                .enter(true)
                                .sleepBefore(Duration.ofSeconds(2))
                                .sleepAfter(Duration.ofMillis(250))
                                .focus()
                                .suppressHistory(false))
                        .pane(p -> p.withoutEnvironment().cells(10).shell("")))
                .window(x -> x.synchronize(Synchronize.BEFORE).pane()));
    }
}
