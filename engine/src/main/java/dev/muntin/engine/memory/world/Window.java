package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.ops.layout.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A window: panes in an order and in places, one of them active. */
public final class Window {
    private final int id;
    private final Options options;
    private final List<Pane> panes = new ArrayList<>();
    private final Map<Pane, Integer> buried = new HashMap<>();
    private final Focus focus;
    private final Ground ground;
    private String name = "";
    private boolean zoomAgain;

    Window(int id, Size size, Options global, Focus focus) {
        this.id = id;
        this.options = new Options(global);
        this.focus = focus;
        this.ground = new Ground(size, panes);
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

    public Ground ground() {
        return ground;
    }

    public int width() {
        return ground.width();
    }

    public int height() {
        return ground.height();
    }

    /** How its panes lie, zoomed or not. */
    public Area area() {
        return ground.area();
    }

    /** Lays the panes out like this, in a window at least as large. */
    public void lay(Area area) {
        ground.lay(area);
    }

    public List<Pane> panes() {
        return List.copyOf(panes);
    }

    public Pane active() {
        return focus.active().orElseThrow(() -> new IllegalStateException("window @" + id + " has no pane"));
    }

    /** The panes that were active before, the last one first. */
    public List<Pane> last() {
        return focus.last();
    }

    /** Makes a pane active; false if it is already. */
    public boolean activate(Pane pane) {
        return focus.goTo(pane);
    }

    /** Goes back to where the user was, as far as panes stand there. */
    public void goBack(OldLayout old) {
        List<Pane> before = old.last().stream().filter(index -> index < panes.size()).map(panes::get).toList();
        focus.goBack(old.active().stream().filter(index -> index < panes.size()).mapToObj(panes::get).findFirst(), before);
    }

    /** A pane that has gone elsewhere is not gone back to. */
    public void forget(Pane pane) {
        focus.forget(pane);
    }

    public boolean isZoomed() {
        return ground.zoomed().isPresent();
    }

    /** Whether a pane can be seen. */
    public boolean shows(Pane pane) {
        return ground.zoomed().isEmpty() || ground.zoomed().get() == pane;
    }

    public boolean zoom(Pane pane) {
        if (isZoomed() || panes.size() == 1) {
            return false;
        }
        activate(pane);
        ground.zoom(Optional.of(pane));
        return true;
    }

    public void unzoom() {
        if (isZoomed()) {
            ground.zoom(Optional.empty());
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

    /** Stretches or squeezes everything, and zooms the active pane again if one was zoomed. */
    public void resize(Size size) {
        boolean wasZoomed = isZoomed();
        unzoom();
        ground.resize(size);
        if (wasZoomed) {
            zoom(active());
        }
    }

    /** The first pane of a window. */
    void begin(Pane pane) {
        panes.add(0, pane);
        focus.begin(pane);
        lay(Tiling.of(pane.id(), width(), height()));
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
        List<Integer> before = panes.stream().map(Pane::id).toList();
        Collections.rotate(panes, -step);
        lay(Tiling.renamed(area(), id -> panes.get(before.indexOf(id)).id()));
    }

    /** A pane that is about to leave is no longer active, nor remembered. */
    void lose(Pane pane) {
        focus.lose(pane, neighbour(pane));
    }

    private Optional<Pane> neighbour(Pane pane) {
        int index = panes.indexOf(pane);
        return panes.size() == 1 ? Optional.empty() : Optional.of(panes.get(index == 0 ? 1 : index - 1));
    }

    /** Takes a pane out; its place must have been given away. */
    void remove(Pane pane) {
        panes.remove(pane);
    }

    /** A pane is gone for good, after so many were made. */
    void bury(Pane pane, int made) {
        buried.put(pane, made);
    }

    /** Whether a pane that is gone has been followed by another one: tmux may have put that where the first one was. */
    public boolean mayStandAgain(Pane gone) {
        Integer made = buried.get(gone);
        return made != null && panes.stream().anyMatch(pane -> pane.id() >= made);
    }

    /** The neighbour on one side that was active last. */
    public Optional<Pane> beside(Pane pane, Side side) {
        return panes.stream().filter(other -> other != pane && side.touches(pane.cell(), other.cell(), width(), height()))
                .reduce((best, other) -> other.visited() > best.visited() ? other : best);
    }

    public OptionalInt indexOf(Pane pane) {
        int index = panes.indexOf(pane);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
