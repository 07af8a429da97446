import dev.muntin.dsl.*;

class Dev {
    static final int NUMBER = Integer.parseInt("four");

    static Workspace workspace() {
        return Workspace.workspace("dev" + NUMBER, w -> w.window("a", a -> a.pane()));
    }
}
