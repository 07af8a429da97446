package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** A tmux server, from its first session to its end. */
public final class Server {
    /** Stands in an area for a pane that is still elsewhere. */
    public static final int COMING = -1;

    private final TmuxVersion version;
    private final GlobalOptions globals;
    private final Environment environment = new Environment();
    private final Buffers buffers = new Buffers();
    private final Channels channels = new Channels();
    private final TreeMap<String, Session> sessions = new TreeMap<>();
    private Optional<Scene.Spot> marked = Optional.empty();
    private int sessionsMade;
    private int windowsMade;
    private int panesMade;
    private long visits;

    public Server(TmuxVersion version, Map<String, String> variables, String shell) {
        this.version = version;
        this.globals = new GlobalOptions(OptionTable.of(version));
        globals.sessions().set("default-shell", shell);
        variables.forEach((name, value) -> environment.set(name, value, false));
    }

    /** Puts an option back to what it was at the beginning. */
    public void reset(OptionKind kind) {
        globals.reset(kind);
    }

    public TmuxVersion version() {
        return version;
    }

    public boolean atLeast(int major, int minor) {
        return version.atLeast(TmuxVersion.of(major, minor));
    }

    public OptionTable table() {
        return globals.table();
    }

    public Options options() {
        return globals.server();
    }

    public Options sessionOptions() {
        return globals.sessions();
    }

    public Options windowOptions() {
        return globals.windows();
    }

    public Environment environment() {
        return environment;
    }

    public Buffers buffers() {
        return buffers;
    }

    public Channels channels() {
        return channels;
    }

    /** By their names. */
    public Collection<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    public Optional<Session> session(String name) {
        return Optional.ofNullable(sessions.get(name));
    }

    public boolean holds(Session session) {
        return sessions.get(session.name()) == session;
    }

    /** The session that a command means that names none: the one made last. */
    public Optional<Session> best(Collection<Session> among) {
        return among.stream().reduce((best, other) -> other.id() > best.id() ? other : best);
    }

    public List<Window> windows() {
        return sessions.values().stream().flatMap(session -> session.windows().stream()).map(Winlink::window).distinct().toList();
    }

    /** All panes that stand in windows. */
    public List<Pane> panes() {
        return windows().stream().flatMap(window -> window.panes().stream()).toList();
    }

    public List<Session> sessionsOf(Window window) {
        return sessions.values().stream().filter(session -> session.linkOf(window).isPresent()).toList();
    }

    /** A session without a window yet; with no name it gets its number. */
    public Session addSession(String wanted, String directory) {
        int id = sessionsMade++;
        String name = wanted;
        while (name.isEmpty()) {
            if (sessions.containsKey(Integer.toString(id))) {
                id = sessionsMade++;
            } else {
                name = Integer.toString(id);
            }
        }
        Session session = new Session(id, name, directory, globals.sessions());
        sessions.put(name, session);
        return session;
    }

    public void rename(Session session, String name) {
        sessions.remove(session.name());
        session.rename(name);
        sessions.put(name, session);
    }

    /** A window that no session shows yet. */
    public Window newWindow(Size size) {
        return new Window(windowsMade++, size, globals.windows(), version.atLeast(TmuxVersion.of(3, 4)), () -> ++visits);
    }

    public Pane newPane(Window window) {
        return new Pane(panesMade++, window);
    }

    /** Gives a window its first pane. */
    public void begin(Window window, Pane pane) {
        pane.moveTo(window);
        window.begin(pane);
    }

    /** Shows a window in a session, at this index or at the first free one. */
    public Winlink link(Session session, Window window, Optional<Integer> index) throws Refusal {
        return session.add(window, index);
    }

    /** Takes a window out of a session, which ends with its last one. */
    public void unlink(Winlink link) {
        if (marked.filter(mark -> mark.link() == link).isPresent()) {
            marked = Optional.empty();
        }
        if (link.session().detach(link)) {
            destroy(link.session());
        }
    }

    /** Takes a window out whose place another one is about to take. */
    public void displace(Winlink link) {
        link.session().drop(link);
    }

    public void destroy(Session session) {
        sessions.remove(session.name());
        unmarkIfGone();
    }

    public void kill(Window window, boolean renumber) {
        for (Session session : sessionsOf(window)) {
            window.unzoom();
            for (Optional<Winlink> link = session.firstOf(window); link.isPresent(); link = session.firstOf(window)) {
                if (session.detach(link.get())) {
                    destroy(session);
                    break;
                }
            }
            if (renumber && holds(session)) {
                renumberIfWanted(session);
            }
        }
        unmarkIfGone();
    }

    public void renumberIfWanted(Session session) {
        if (session.options().on("renumber-windows")) {
            renumber(session);
        }
    }

    public void renumber(Session session) {
        // Until 3.5a the mark stays with the place that is no more.
        Optional<Scene.Spot> mark = marked.filter(spot -> spot.session() == session && atLeast(3, 6));
        session.renumber();
        mark.flatMap(spot -> session.linkOf(spot.window())
                .map(link -> new Scene.Spot(session, link, spot.pane()))).ifPresent(spot -> marked = Optional.of(spot));
    }

    public void kill(Pane pane) {
        Window window = pane.window();
        if (window.panes().size() == 1) {
            kill(window, true);
            return;
        }
        window.unzoom();
        close(pane);
        unmarkIfGone();
    }

    /** Takes a pane out of a window that has others, which get its room. */
    public void close(Pane pane) {
        Window window = pane.window();
        lose(pane);
        window.remove(pane);
        window.lay(Tiling.without(window.area(), pane.id(), version));
    }

    private void lose(Pane pane) {
        pane.window().lose(pane);
        marked = marked.filter(spot -> spot.pane() != pane);
    }

    public Optional<Scene.Spot> marked() {
        return marked.filter(spot -> spot.stands(this));
    }

    public void mark(Optional<Scene.Spot> spot) {
        marked = spot;
    }

    private void unmarkIfGone() {
        marked = marked();
    }

    /** A window whose size somebody has fixed takes it; nothing else changes sizes while no client is attached. */
    public void recalculateSizes() {
        for (Window window : windows()) {
            if (window.options().text("window-size").equals("manual") && !window.manual().equals(new Size(window.width(), window.height()))) {
                window.resize(window.manual());
            }
        }
    }

    /** The number that the next pane gets. */
    public int nextPane() {
        return panesMade;
    }

    /** Puts a new pane beside another one in the order of its window, or at an end of it. */
    public void insert(Pane at, Pane made, boolean before, boolean whole) {
        Window window = at.window();
        int count = window.panes().size();
        int beside = window.indexOf(at).orElseThrow() + (before ? 0 : 1);
        window.insert(whole ? before ? 0 : count : beside, made);
    }

    /** Two panes exchange their places; which of them are active is left as it was. */
    public void swap(Pane one, Pane two) {
        Window first = one.window();
        Window second = two.window();
        int oneIndex = first.indexOf(one).orElseThrow();
        int twoIndex = second.indexOf(two).orElseThrow();
        first.replace(oneIndex, two);
        second.replace(twoIndex, one);
        IntUnaryOperator exchange = id -> id == one.id() ? two.id() : id == two.id() ? one.id() : id;
        Area firstArea = Tiling.renamed(first.area(), exchange);
        Area secondArea = Tiling.renamed(second.area(), exchange);
        first.lay(firstArea);
        second.lay(secondArea);
    }

    /** A pane leaves its window, which may be empty then, for a place beside another pane, where the area holds {@link #COMING}. */
    public void join(Pane moved, Pane to, Area area, boolean before) {
        Window source = moved.window();
        Window target = to.window();
        boolean alone = source.panes().size() == 1;
        if (source != target) {
            target.lay(area);
        }
        // From 3.8 on a pane that moves within its window keeps the focus on the way.
        if (source != target || !atLeast(3, 8)) {
            lose(moved);
        }
        source.remove(moved);
        Area left = source == target ? Tiling.without(area, moved.id(), version) : area;
        if (source != target && !alone) {
            source.lay(Tiling.without(source.area(), moved.id(), version));
        }
        insert(to, moved, before, false);
        target.lay(Tiling.renamed(left, id -> id == COMING ? moved.id() : id));
    }

    /** The mark goes along with a window that gets another place, and is lost in another session. */
    public void markMoves(Winlink from, Winlink to) {
        if (marked.filter(spot -> spot.link() == from).isPresent()) {
            marked = marked.filter(spot -> from.session() == to.session()).map(spot -> new Scene.Spot(to.session(), to, spot.pane()));
        }
    }

    /** The mark goes along with a window when two exchange their places, but it stays with its session, and counts for nothing in another. */
    public void markFollows(Winlink from, Winlink to) {
        marked = marked.map(spot -> spot.link() == from ? new Scene.Spot(spot.session(), to, spot.pane())
                : spot.link() == to ? new Scene.Spot(spot.session(), from, spot.pane()) : spot);
    }

    /** What a program in a session sees. */
    public Map<String, String> environmentOf(Session session) {
        Map<String, String> variables = new TreeMap<>();
        environment.over(variables);
        session.environment().over(variables);
        return variables;
    }
}
