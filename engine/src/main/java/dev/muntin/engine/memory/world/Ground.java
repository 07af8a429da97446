package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How large a window is and how its panes lie in it: all of them side by side, or one zoomed. */
public final class Ground {
    private final List<Pane> panes;
    private int width;
    private int height;
    private Size fixed;
    private Area area;
    private Optional<Pane> zoomed = Optional.empty();
    private int lastLayout = -1;
    private Optional<OldLayout> oldLayout = Optional.empty();

    /** For the panes of this list, which changes as they come and go. */
    Ground(Size size, List<Pane> panes) {
        this.panes = panes;
        this.width = size.columns();
        this.height = size.rows();
        this.fixed = size;
        this.area = Tiling.of(-1, width, height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Size size() {
        return new Size(width, height);
    }

    /** The size that somebody has fixed, which panes that do not fit can exceed. */
    public Size fixed() {
        return fixed;
    }

    public void fix(Size size) {
        fixed = size;
    }

    /** How all panes lie when none is zoomed. */
    public Area area() {
        return area;
    }

    /** How what can be seen lies. */
    public Area visible() {
        return zoomed.map(pane -> Tiling.of(pane.id(), width, height)).orElse(area);
    }

    Optional<Pane> zoomed() {
        return zoomed;
    }

    void zoom(Optional<Pane> pane) {
        zoomed = pane;
        lay(area);
    }

    /** Lays the panes out like this, in a window at least as large. */
    void lay(Area newArea) {
        area = newArea;
        Map<Integer, Cell> cells = Tiling.cells(visible());
        panes.forEach(pane -> Optional.ofNullable(cells.get(pane.id())).ifPresent(pane::place));
    }

    /** Lays the panes out like this and takes the size of the layout. */
    public void layWhole(Area newArea) {
        width = newArea.width();
        height = newArea.height();
        lay(newArea);
    }

    /** Stretches or squeezes everything. */
    void resize(Size size) {
        Area fitted = Tiling.resized(area, size.columns(), size.rows());
        width = Math.max(size.columns(), fitted.width());
        height = Math.max(size.rows(), fitted.height());
        lay(fitted);
    }

    /** The number of the named layout that was given last; -1 if none. */
    public int lastLayout() {
        return lastLayout;
    }

    public void lastLayout(int number) {
        lastLayout = number;
    }

    public Optional<OldLayout> oldLayout() {
        return oldLayout;
    }

    public void oldLayout(Optional<OldLayout> layout) {
        oldLayout = layout;
    }
}
