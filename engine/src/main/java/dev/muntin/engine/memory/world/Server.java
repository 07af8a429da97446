package dev.muntin.engine.memory.world;

import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tmux server, from its first session to its end. */
public final class Server {
    private final TmuxVersion version;
    private final GlobalOptions globals;
    private final Environment environment = new Environment();
    private final Buffers buffers = new Buffers();
    private final Channels channels = new Channels();
    private final Sessions sessions;
    private final Mark mark = new Mark(this);
    private final Moves moves = new Moves(this);
    private int windowsMade;
    private int panesMade;
    private long visits;

    public Server(TmuxVersion version, Map<String, String> variables, String shell) {
        this.version = version;
        this.globals = new GlobalOptions(OptionTable.of(version));
        this.sessions = new Sessions(globals.sessions());
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

    public Sessions sessions() {
        return sessions;
    }

    public Mark mark() {
        return mark;
    }

    /** What happens to panes. */
    public Moves moves() {
        return moves;
    }

    /** Time passes, for the programs in the panes. */
    public void letAnswer() {
        sessions.panes().forEach(Pane::answer);
    }

    /** A window that no session shows yet. */
    public Window newWindow(Size size) {
        return new Window(windowsMade++, size, globals.windows(), new Focus(atLeast(3, 4), () -> ++visits));
    }

    public Pane newPane(Window window) {
        return new Pane(panesMade++, window);
    }

    /** Shows a window in a session, at this index or at the first free one. */
    public Winlink link(Session session, Window window, Optional<Integer> index) throws Refusal {
        return session.add(window, index);
    }

    /** Takes a window out of a session, which ends with its last one. */
    public void unlink(Winlink link) {
        if (detach(link)) {
            destroy(link.session());
        }
    }

    private boolean detach(Winlink link) {
        boolean last = link.session().detach(link);
        mark.look();
        return last;
    }

    /** Takes a window out whose place another one is about to take. */
    public void displace(Winlink link) {
        link.session().drop(link);
        mark.look();
    }

    public void destroy(Session session) {
        sessions.remove(session);
        mark.look();
    }

    public void kill(Window window, boolean renumber) {
        for (Session session : sessions.showing(window)) {
            window.unzoom();
            for (Optional<Winlink> link = session.firstOf(window); link.isPresent(); link = session.firstOf(window)) {
                if (detach(link.get())) {
                    destroy(session);
                    break;
                }
            }
            if (renumber && sessions.holds(session)) {
                renumberIfWanted(session);
            }
        }
        recalculateSizes();
    }

    public void renumberIfWanted(Session session) {
        if (session.options().on("renumber-windows")) {
            renumber(session);
        }
    }

    public void renumber(Session session) {
        mark.follow(session.renumber());
        mark.look();
    }

    public void kill(Pane pane) {
        Window window = pane.window();
        if (window.panes().size() == 1) {
            kill(window, true);
            return;
        }
        window.unzoom();
        moves.close(pane);
        window.bury(pane, panesMade);
    }

    /** A window whose size somebody has fixed takes it; nothing else changes sizes while no client is attached. */
    public void recalculateSizes() {
        for (Window window : sessions.windows()) {
            Size fixed = window.ground().fixed();
            if (!fixed.equals(window.ground().size()) && window.options().text("window-size").equals("manual")) {
                window.resize(fixed);
            }
        }
    }

    /** The number that the next pane gets. */
    public int nextPane() {
        return panesMade;
    }

    /** What a program in a session sees. */
    public Map<String, String> environmentOf(Session session) {
        Map<String, String> variables = new TreeMap<>();
        environment.over(variables);
        session.environment().over(variables);
        return variables;
    }
}
