package dev.muntin.compiler;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.emit.ArgvJson;
import dev.muntin.compiler.emit.PlanJson;
import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.json.MalformedJsonException;
import dev.muntin.ops.target.PaneTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJsonTest {
    private static final Workspace HOSTILE = workspace("it's; #{x}", w -> w.option("@a", "\"\\\u0001\n")
            .window("#(touch x)", a -> a.layout("tiled").directory("/tmp").pane("echo 'done';").pane("$(touch y)\nline two", "日本 👍").pane())
            .window("b", b -> b.focus().pane(p -> p.focus()).pane()));
    private static final Plan SMALL = Plans.of(workspace("x", w -> w.window("a", a -> a.pane("ls"))));

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatIsReadIsEqualToWhatWasWritten(Planner planner) {
        Plan plan = Plans.of(HOSTILE, planner);

        assertEquals(plan, PlanJson.read(PlanJson.document(plan)));
    }

    @ParameterizedTest
    @MethodSource("planners")
    void windowsForASessionOfOthersAreReadAgain(Planner planner) {
        Plan plan = Plans.of(HOSTILE, new Build(Build.SIZE, "n1", "/bin/sh", new Place.Into("host")), planner);

        assertEquals(plan, PlanJson.read(PlanJson.document(plan)));
    }

    @Test
    void whatIsDoneOutsideOfTmuxIsReadAgain() {
        Part part = Part.window(1, "a").pane(2);
        List<PlanStep> steps = new ArrayList<>(SMALL.steps());
        steps.add(new RunScript(List.of("./setup", "it's"), "/tmp", true, part, Origin.UNKNOWN));
        steps.add(new AwaitReady(List.of(new Prompt(new PaneTarget.Captured("w1p2"), part)), Part.session("dev"), Origin.UNKNOWN));
        steps.add(new Pause(Duration.ofMillis(1500), part, Origin.UNKNOWN));

        assertEquals(SMALL.with(steps), PlanJson.read(PlanJson.document(SMALL.with(steps))));
    }

    @Test
    void placesOfAuthorsAreReadAgain() {
        Plan read = PlanJson.read(PlanJson.document(SMALL));

        assertEquals(places(SMALL), places(read));
        assertTrue(places(read).stream().anyMatch(place -> place.startsWith("PlanJsonTest.java:")), () -> places(read).toString());
    }

    @Test
    void aFieldThatNobodyKnowsIsRefusedByItsName() {
        MalformedJsonException refused = assertThrows(MalformedJsonException.class,
                () -> PlanJson.read(PlanJson.document(SMALL).replaceFirst("\"planner\" : \"atomic\",", "$0 \"colour\" : 1,")));

        assertTrue(String.valueOf(refused.getMessage()).contains("'colour'"), refused.getMessage());
    }

    @Test
    void itIsToldHowManyOperationsAreAtomic() {
        int atomic = SMALL.dispatches().getFirst().atomic();
        MalformedJsonException refused = assertThrows(MalformedJsonException.class,
                () -> PlanJson.read(PlanJson.document(SMALL).replaceFirst("\"atomic\" : " + atomic, "\"atomic\" : " + (atomic + 1))));

        assertTrue(String.valueOf(refused.getMessage()).contains("the first " + atomic + " are atomic"), refused.getMessage());
    }

    @Test
    void anotherSchemaIsRefused() {
        MalformedJsonException refused = assertThrows(MalformedJsonException.class,
                () -> PlanJson.read(PlanJson.document(SMALL).replaceFirst("\"schema\" : 1", "\"schema\" : 2")));

        assertTrue(String.valueOf(refused.getMessage()).contains("schema 2 is not 1"), refused.getMessage());
    }

    @Test
    void whatIsTooLongForArgumentsIsStandardInput() {
        String sent = ArgvJson.emit(Plans.of(workspace("x", w -> w.window("a", a -> a.pane("x".repeat(17_000))))), List.of("tmux"));

        assertTrue(sent.contains("[ \"tmux\", \"start-server\", \";\", \"source-file\", \"-\" ]"), sent.substring(0, 200));
        assertTrue(sent.contains("\"stdin\" : \"if-shell"));
    }

    private static List<String> places(Plan plan) {
        return plan.dispatches().stream().flatMap(dispatch -> dispatch.operations().stream()).map(operation -> operation.origin().place()).toList();
    }
}
