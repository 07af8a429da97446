import dev.muntin.dsl.*;

Workspace workspace() {
    return null;
}
