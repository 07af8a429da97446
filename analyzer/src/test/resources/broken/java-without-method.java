import dev.muntin.dsl.*;

class Dev {
    Workspace workspace(String name) {
        return Workspace.workspace(name, w -> w.window("a", a -> a.pane()));
    }

    String workspace() {
        return "dev";
    }

    static class Inner {
        Workspace workspace() {
            return new Dev().workspace("inner");
        }
    }
}
