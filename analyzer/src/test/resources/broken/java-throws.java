import dev.muntin.dsl.*;
import java.util.List;

Workspace workspace() {
    return Workspace.workspace(first(List.of()), w -> w.window("a", a -> a.pane()));
}

String first(List<String> names) {
    return names.getFirst();
}
