package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/** A window: panes in an order and in places, one of them active. */
public final class Window {
    private final int id;
    private final Options options;
    private final List<Pane> panes = new ArrayList<>();
    private final Deque<Pane> last = new ArrayDeque<>();
    private final boolean remembersAll;
    private String name = "";
    private int width;
    private int height;
    private Size manual;
    private Area area;
    private Optional<Pane> active = Optional.empty();
    private Optional<Pane> zoomed = Optional.empty();
    private boolean zoomAgain;
    private int lastLayout = -1;
    private Optional<String> oldLayout = Optional.empty();
    private final LongSupplier visits;

    Window(int id, Size size, Options global, boolean remembersAll, LongSupplier visits) {
        this.visits = visits;
        this.id = id;
        this.options = new Options(Optional.of(global));
        this.width = size.columns();
        this.height = size.rows();
        this.manual = size;
        this.area = Tiling.of(-1, width, height);
        this.remembersAll = remembersAll;
    }

    public int id() {
        return id;
    }

    public Options options() {
        return options;
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    /** Gives it a name that its programs shall not change. */
    public void fixName(String text) {
        name = text;
        options.set("automatic-rename", "off");
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public List<Pane> panes() {
        return List.copyOf(panes);
    }

    public Pane active() {
        return active.orElseThrow(() -> new IllegalStateException("window @" + id + " has no pane"));
    }

    /** The panes that were active before, the last one first. */
    public List<Pane> last() {
        return List.copyOf(last);
    }

    public boolean isZoomed() {
        return zoomed.isPresent();
    }

    /** Whether a pane can be seen. */
    public boolean shows(Pane pane) {
        return zoomed.isEmpty() || zoomed.get() == pane;
    }

    /** How its panes lie, zoomed or not. */
    public Area area() {
        return area;
    }

    /** How what can be seen lies. */
    public Area visible() {
        return zoomed.map(pane -> Tiling.of(pane.id(), width, height)).orElse(area);
    }

    /** Lays the panes out like this, in a window at least as large. */
    public void lay(Area newArea) {
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
    public void resize(Size size) {
        Optional<Pane> wasZoomed = zoomed;
        unzoom();
        Area fitted = Tiling.resized(area, size.columns(), size.rows());
        width = Math.max(size.columns(), fitted.width());
        height = Math.max(size.rows(), fitted.height());
        lay(fitted);
        wasZoomed.ifPresent(pane -> zoom(active()));
    }

    public Size manual() {
        return manual;
    }

    public void manual(Size size) {
        manual = size;
    }

    /** Makes a pane active; false if it is already. */
    public boolean activate(Pane pane) {
        if (active.filter(now -> now == pane).isPresent()) {
            return false;
        }
        last.remove(pane);
        active.ifPresent(this::remember);
        active = Optional.of(pane);
        pane.visit(visits.getAsLong());
        return true;
    }

    private void remember(Pane pane) {
        if (!remembersAll) {
            last.clear();
        }
        last.remove(pane);
        last.push(pane);
    }

    /** A pane that has gone elsewhere is not gone back to. */
    public void forget(Pane pane) {
        last.remove(pane);
    }

    /** The first pane of a window. */
    void begin(Pane pane) {
        panes.add(0, pane);
        active = Optional.of(pane);
        pane.visit(visits.getAsLong());
        lay(Tiling.of(pane.id(), width, height));
    }

    void insert(int index, Pane pane) {
        panes.add(index, pane);
        pane.moveTo(this);
    }

    void replace(int index, Pane pane) {
        panes.set(index, pane);
        pane.moveTo(this);
    }

    /** Every pane goes one place forward, or back; the places stay where they are. */
    public void rotate(int step) {
        List<Pane> before = panes();
        Collections.rotate(panes, -step);
        lay(Tiling.renamed(area, id -> panes.get(indexOf(before, id)).id()));
    }

    private static int indexOf(List<Pane> panes, int id) {
        return panes.stream().map(Pane::id).toList().indexOf(id);
    }

    /** A pane that is about to leave is no longer active, nor remembered. */
    void lose(Pane pane) {
        boolean wasActive = active() == pane;
        last.remove(pane);
        if (wasActive) {
            active = Optional.ofNullable(last.poll()).or(() -> neighbour(pane));
        }
    }

    private Optional<Pane> neighbour(Pane pane) {
        int index = panes.indexOf(pane);
        return panes.size() == 1 ? Optional.empty() : Optional.of(panes.get(index == 0 ? 1 : index - 1));
    }

    /** Takes a pane out; its place must have been given away. */
    void remove(Pane pane) {
        panes.remove(pane);
    }

    public boolean zoom(Pane pane) {
        if (isZoomed() || panes.size() == 1) {
            return false;
        }
        activate(pane);
        zoomed = Optional.of(pane);
        lay(area);
        return true;
    }

    public void unzoom() {
        if (isZoomed()) {
            zoomed = Optional.empty();
            lay(area);
        }
    }

    /** Unzooms it for a command; whether that wants it zoomed again afterwards counts only if it was zoomed, or always. */
    public void pushZoom(boolean always, boolean wanted) {
        zoomAgain = wanted && (isZoomed() || always);
        unzoom();
    }

    public void popZoom() {
        if (zoomAgain) {
            zoomAgain = false;
            zoom(active());
        }
    }

    /** The number of the named layout that it was given last; -1 if none. */
    public int lastLayout() {
        return lastLayout;
    }

    public void lastLayout(int number) {
        lastLayout = number;
    }

    public Optional<String> oldLayout() {
        return oldLayout;
    }

    public void oldLayout(Optional<String> text) {
        oldLayout = text;
    }

    /** The neighbour on one side that was active last. */
    public Optional<Pane> beside(Pane pane, Side side) {
        return panes.stream().filter(other -> other != pane && side.touches(pane.cell(), other.cell(), width, height))
                .reduce((best, other) -> other.visited() > best.visited() ? other : best);
    }

    public OptionalInt indexOf(Pane pane) {
        int index = panes.indexOf(pane);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
