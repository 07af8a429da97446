package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Sessions;
import dev.muntin.engine.memory.format.Expander;
import dev.muntin.engine.memory.target.Found;
import dev.muntin.engine.memory.target.Kind;
import dev.muntin.engine.memory.target.Resolver;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Winlink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One command being carried out: what it was given, and what it can reach. */
final class Call {
    /** These say for themselves whether their hook runs, and at what. */
    private static final Set<String> OWN_HOOKS = Set.of("new-session", "new-window", "split-window", "select-pane", "select-window");

    /** Something to do once the command is done. */
    interface Later {
        void run() throws Refusal;
    }

    private final Dispatch dispatch;
    private final Chain chain;
    private final Arguments arguments;
    private final Map<String, Scene> hooks = new LinkedHashMap<>();
    private final List<Later> later = new ArrayList<>();
    private Optional<Spot> target = Optional.empty();

    Call(Dispatch dispatch, Chain chain, Arguments arguments) {
        this.dispatch = dispatch;
        this.chain = chain;
        this.arguments = arguments;
    }

    Server server() {
        return dispatch.server();
    }

    Client client() {
        return dispatch.client();
    }

    Patience patience() {
        return dispatch.patience();
    }

    Arguments arguments() {
        return arguments;
    }

    boolean has(char flag) {
        return arguments.has(flag);
    }

    Optional<String> value(char flag) {
        return arguments.value(flag);
    }

    void print(String line) {
        dispatch.transcript().print(line);
    }

    void printRaw(String text) {
        dispatch.transcript().printRaw(text);
    }

    /** The chain goes on from here. */
    void moveTo(Spot spot) {
        chain.moveTo(spot);
    }

    /** Where the chain is: where it was left, or else in the session made last. */
    Optional<Spot> current() {
        if (chain.at() instanceof Spot spot && spot.stands(server())) {
            return Optional.of(spot);
        }
        if (chain.at() instanceof Spot spot && server().sessions().holds(spot.session())) {
            beSurelyGone(spot);
        }
        return Sessions.latest(server().sessions().all()).map(Spot::of);
    }

    private static void beSurelyGone(Spot spot) {
        if (spot.session().mayStandAgain(spot.link())) {
            throw new Unmodelled("a chain at a place that is gone, whose window has got others since");
        }
        if (spot.session().holds(spot.link()) && spot.window().mayStandAgain(spot.pane())) {
            throw new Unmodelled("a chain at a pane that is gone, whose window has got others since");
        }
    }

    Session session(char flag) throws Refusal {
        return targeted(find(flag, Kind.SESSION)).session();
    }

    Spot window(char flag) throws Refusal {
        return targeted(find(flag, Kind.WINDOW)).spot();
    }

    Spot pane(char flag) throws Refusal {
        return targeted(find(flag, Kind.PANE)).spot();
    }

    Found place(char flag) throws Refusal {
        return targeted(find(flag, Kind.PLACE));
    }

    /** The pane that a flag names, seen from the marked one, or the marked one itself. */
    Spot paneFromMark(char flag) throws Refusal {
        return targeted(findFromMark(flag, Kind.PANE)).spot();
    }

    Spot windowFromMark(char flag) throws Refusal {
        return targeted(findFromMark(flag, Kind.WINDOW)).spot();
    }

    private Found findFromMark(char flag, Kind kind) throws Refusal {
        return Resolver.find(server(), server().mark().spot().or(this::current), kind, value(flag).orElse(""));
    }

    private Found find(char flag, Kind kind) throws Refusal {
        return Resolver.find(server(), current(), kind, value(flag).orElse(""));
    }

    private Found targeted(Found found) {
        if (found.link().isPresent()) {
            target = Optional.of(Spot.of(found.link().get()));
        }
        return found;
    }

    /** The pane that a flag names, for a command that does without. */
    Scene paneIfAny(char flag) {
        Scene scene = Resolver.followed(server(), current(), Kind.PANE, value(flag).orElse(""));
        if (scene instanceof Spot spot) {
            target = Optional.of(spot);
        }
        return scene;
    }

    String expand(String format, Scene scene) {
        return Expander.at(server(), scene).expand(format);
    }

    /** Prints where something was made, if that is wanted. */
    void printMade(String standard, Spot made) {
        if (has('P')) {
            print(expand(value('F').orElse(standard), made));
        }
    }

    void hook(String name, Scene scene) {
        hooks.put(name, scene);
    }

    Map<String, Scene> hooks(String command) {
        String name = "after-" + command;
        if (!OWN_HOOKS.contains(command) && server().table().get(name).isPresent()) {
            Optional<Scene> here = target.filter(spot -> spot.stands(server())).or(this::current).map(spot -> spot);
            hooks.putIfAbsent(name, here.orElse(new Scene.Nowhere()));
        }
        return hooks;
    }

    void later(Later step) {
        later.add(step);
    }

    void runLater() throws Refusal {
        for (Later step : later) {
            step.run();
        }
    }

    /** Runs commands in this one's place. */
    void nested(String commands) throws Refusal {
        dispatch.nested(commands, chain);
    }

    /** From 3.4 on sourced lines begin where the chain is, and leave it there. */
    void source() {
        boolean own = server().atLeast(3, 4);
        dispatch.source(own ? new Chain(current().<Scene>map(spot -> spot).orElse(new Scene.Nowhere()), chain.isHooked()) : chain);
    }

    /** Leaves commands behind that run once the chain is done, and whose answers nobody hears. */
    void afterwards(String commands, Scene scene) {
        dispatch.afterwards(commands, scene);
    }

    /** What has happened to a session is news, and its hooks run behind the chain. */
    void news(String hook, Session session) {
        session.options().array(hook).values().forEach(body -> afterwards(body, Spot.of(session)));
    }

    /** Where the chain was left, whether or not that still stands. */
    Scene left() {
        return chain.at();
    }

    void body(String commands, Scene scene) {
        dispatch.body(commands, scene);
    }

    static Options optionsFor(Server server, Scene scene) {
        return scene instanceof Spot spot ? spot.session().options() : server.sessionOptions();
    }

    void select(Session session, Winlink link) {
        if (session.select(link)) {
            moveTo(Spot.of(session));
        }
    }
}
