import dev.muntin.dsl.*;

class Dev {
    static Workspace workspace() {
        return Workspace.workspace("dev", w -> w.window("a", a -> a.pane()));
    }
}

interface Other {
    static Workspace workspace() {
        return Dev.workspace();
    }
}
