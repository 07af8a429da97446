package dev.muntin.dsl;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    @Test
    void theLambdaIsTheWorkspace() {
        Workspace api = workspace("api", w -> w
                .directory("~/src/api")
                .window("editor", e -> e.layout(MAIN_VERTICAL).pane("nvim").pane())
                .window(l -> l.focus().pane(p -> p.run("tail -f a.log", "x").directory("/var"))));

        assertEquals(Setting.given("api", Origin.UNKNOWN), api.name());
        assertEquals(Setting.given("~/src/api", Origin.UNKNOWN), api.directory());
        Window editor = api.windows().get(0);
        assertEquals(Setting.given("main-vertical", Origin.UNKNOWN), editor.layout());
        assertEquals(List.of(List.of("nvim"), List.of()), editor.panes().stream().map(WorkspaceTest::texts).toList());
        Window second = api.windows().get(1);
        assertEquals(Setting.absent(), second.name());
        assertEquals(List.of("tail -f a.log", "x"), texts(second.panes().getFirst()));
    }

    @Test
    void whatIsWrittenTwiceIsEqualWhereverItStands() {
        Workspace one = workspace("x", w -> w.option("mouse", true).window("a", a -> a.pane("ls")));
        Workspace other = workspace("x",
                w -> w.option("mouse", "on").window("a", a -> a.pane(p -> p.run("ls"))));

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, workspace("x", w -> w.window("a", a -> a.pane("ls"))));
    }

    @Test
    void everyValueKnowsItsLineOfJava() {
        int here = new Throwable().getStackTrace()[0].getLineNumber();
        Workspace x = workspace("x", w -> w
                .window("a", a -> a
                        .layout("tilled")
                        .pane("ls")));

        assertEquals("WorkspaceTest.java:" + (here + 1), x.origin().place());
        Window a = x.windows().getFirst();
        assertEquals("WorkspaceTest.java:" + (here + 2), a.origin().place());
        Setting.Given<String> layout = (Setting.Given<String>) a.layout();
        assertEquals("WorkspaceTest.java:" + (here + 3), layout.origin().place());
        assertEquals("WorkspaceTest.java:" + (here + 4), a.panes().getFirst().commands().getFirst().origin().place());
    }

    @Test
    void valuesKeepTheOrderInWhichTheyWereWritten() {
        Workspace x = workspace("x", w -> w.environment("B", "1").environment("A", "2").environment("B", "3"));

        assertEquals(List.of("B", "A"), List.copyOf(x.environment().entries().keySet()));
        assertEquals("3", List.copyOf(x.environment().entries().values()).getFirst().value());
    }

    @Test
    void whatIsSetInAnotherOrderIsNotTheSame() {
        Workspace one = workspace("x", w -> w.option("status-style", "bg=red").option("status-bg", "blue"));
        Workspace other = workspace("x", w -> w.option("status-bg", "blue").option("status-style", "bg=red"));

        assertNotEquals(one, other);
        assertNotEquals(one.hashCode(), other.hashCode());
    }

    private static List<String> texts(Pane pane) {
        return pane.commands().stream().map(Command::text).toList();
    }
}
