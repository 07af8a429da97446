package dev.muntin.engine.memory.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A session: windows by their indexes, one of them current, and the way back through those that were. */
public final class Session {
    private final int id;
    private final Options options;
    private final Environment environment = new Environment();
    private final String directory;
    private final TreeMap<Integer, Winlink> windows = new TreeMap<>();
    private final Deque<Winlink> last = new ArrayDeque<>();
    private String name;
    private final Map<Winlink, Integer> lost = new HashMap<>();
    private int placesMade;
    private Optional<Winlink> current = Optional.empty();

    Session(int id, String name, String directory, Options global) {
        this.id = id;
        this.name = name;
        this.directory = directory;
        this.options = new Options(global);
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    void rename(String to) {
        name = to;
    }

    public Options options() {
        return options;
    }

    public Environment environment() {
        return environment;
    }

    public String directory() {
        return directory;
    }

    /** In the order of their indexes. */
    public List<Winlink> windows() {
        return List.copyOf(windows.values());
    }

    /** Where the user would be; a session that stands has one. */
    public Winlink current() {
        return current.orElseThrow(() -> new IllegalStateException("session '" + name + "' has no window"));
    }

    /** The windows that were current before, the last one first. */
    public List<Winlink> last() {
        return List.copyOf(last);
    }

    public Optional<Winlink> at(int index) {
        return Optional.ofNullable(windows.get(index));
    }

    public boolean holds(Winlink link) {
        return windows.get(link.index()) == link;
    }

    /** The place of a window, the current one if it is there more than once. */
    public Optional<Winlink> linkOf(Window window) {
        return current.isPresent() && current.get().window() == window ? current : firstOf(window);
    }

    Optional<Winlink> firstOf(Window window) {
        for (Winlink link : windows.values()) {
            if (link.window() == window) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    boolean shows(Window window) {
        return linkOf(window).isPresent();
    }

    /** A place at this index, or at the first free one. */
    Winlink add(Window window, Optional<Integer> wanted) throws Refusal {
        int index = wanted.orElseGet(this::free);
        if (windows.containsKey(index)) {
            throw new Refusal("index in use: " + index);
        }
        Winlink link = new Winlink(this, window, index, ++placesMade);
        windows.put(index, link);
        if (current.isEmpty()) {
            current = Optional.of(link);
        }
        return link;
    }

    private int free() {
        int index = options.number("base-index");
        while (windows.containsKey(index)) {
            index++;
        }
        return index;
    }

    /** Makes room at a window's index, or behind it, by moving what follows. */
    public int shuffle(Winlink at, boolean before) {
        int index = before ? at.index() : at.index() + 1;
        int end = index;
        while (windows.containsKey(end)) {
            end++;
        }
        for (; end > index; end--) {
            Winlink link = Objects.requireNonNull(windows.remove(end - 1));
            link.move(end);
            windows.put(end, link);
        }
        return index;
    }

    /** Goes to a window; false if it is there already. */
    public boolean select(Winlink link) {
        if (current.isPresent() && current.get() == link) {
            return false;
        }
        last.remove(link);
        current.ifPresent(old -> {
            last.remove(old);
            last.push(old);
        });
        current = Optional.of(link);
        return true;
    }

    public boolean selectLast() {
        return !last.isEmpty() && select(last.peek());
    }

    public boolean selectNext() {
        Map.Entry<Integer, Winlink> next = windows.higherEntry(current().index());
        return select(next == null ? windows.firstEntry().getValue() : next.getValue());
    }

    public boolean selectPrevious() {
        Map.Entry<Integer, Winlink> previous = windows.lowerEntry(current().index());
        return select(previous == null ? windows.lastEntry().getValue() : previous.getValue());
    }

    /** Takes a window out, going elsewhere first if it is the current one; true if none is left. */
    boolean detach(Winlink link) {
        if (current() == link && !selectLast() && !selectPrevious()) {
            selectNext();
        }
        drop(link);
        return windows.isEmpty();
    }

    /** Whether a place that is gone has been followed by another one of its window: tmux may have put that where the first one was. */
    public boolean mayStandAgain(Winlink gone) {
        Integer then = lost.get(gone);
        return then != null && windows.values().stream().anyMatch(link -> link.window() == gone.window() && link.number() > then);
    }

    /** Takes a window out whose place another one is about to take. */
    void drop(Winlink link) {
        lost.put(link, placesMade);
        last.remove(link);
        windows.remove(link.index());
        if (current.filter(now -> now == link).isPresent()) {
            current = Optional.empty();
        }
    }

    /** Numbers the windows from the base index on; every place is a new one afterwards, which is told by the old one. */
    Map<Winlink, Winlink> renumber() {
        List<Winlink> old = new ArrayList<>(windows.values());
        List<Winlink> before = List.copyOf(last);
        Winlink now = current();
        windows.clear();
        last.clear();
        Map<Winlink, Winlink> made = new HashMap<>();
        int index = options.number("base-index");
        for (Winlink link : old) {
            Winlink fresh = new Winlink(this, link.window(), index, ++placesMade);
            windows.put(index++, fresh);
            made.put(link, fresh);
        }
        current = Optional.of(Objects.requireNonNull(made.get(now)));
        before.forEach(link -> last.add(remembered(link.window())));
        return made;
    }

    /** What was current before is found again by its window, in the first of its places. */
    private Winlink remembered(Window window) {
        Winlink first = firstOf(window).orElseThrow();
        if (last.contains(first)) {
            throw new Unmodelled("a window in several places of a session that is numbered anew, of which tmux makes a circle");
        }
        return first;
    }
}
