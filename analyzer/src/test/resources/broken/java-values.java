import dev.muntin.dsl.*;
import java.util.List;

/** What the analysis finds is placed at the line of the Java file, also where the JDK calls the builder. */
Workspace workspace() {
    return Workspace.workspace("a:b", w -> w
            .directory("~/missing")
            .window("logs", l -> l
                    .layout("tilled")
                    .pane("tail -f log"))
            .window("more", m ->
                    List.of("x=y").forEach(name -> m.environment(name, "1")))
            .window("direct", d -> List.of("a", "b\0").forEach(d::pane)));
}
