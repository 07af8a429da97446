import dev.muntin.dsl.*;

Workspace workspace() {
	Workspace dev = Workspace.workspace("dev", w -> w.window("a", a -> a.pane()))
	return deev;
}
