import dev.muntin.dsl.*;

class Dev {
    Workspace workspace() {
        return Workspace.workspace("dev", w -> w.directry("/").window("a", 5));
    }

    // a symbol that is not there
    Missing missing;
}
