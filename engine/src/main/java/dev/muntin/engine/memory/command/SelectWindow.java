package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Crash;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Unmodelled;

/** {@code select-window}, and its relatives, which are flags of it. */
record SelectWindow(String name, String alias) implements Command {
    @Override
    public Usage usage() {
        return name.equals("select-window") ? Usage.of(name, alias, "lnpT", "t") : Usage.of(name, alias, "", "t").foreign("a");
    }

    @Override
    public void run(Call call) throws Refusal {
        if (!name.equals("select-window")) {
            walk(call, call.session('t'), name.substring(0, name.indexOf('-')));
        } else if (call.arguments().any("lnp")) {
            walk(call, call.window('t').session(), call.has('n') ? "next" : call.has('p') ? "previous" : "last");
        } else {
            select(call);
        }
        call.server().recalculateSizes();
    }

    private static void walk(Call call, Session session, String where) throws Refusal {
        boolean gone = switch (where) {
            case "next" -> session.selectNext();
            case "previous" -> session.selectPrevious();
            default -> session.selectLast();
        };
        if (!gone) {
            throw new Refusal("no " + where + " window");
        }
        call.moveTo(Spot.of(session));
        call.hook("after-select-window", Spot.of(session));
    }

    /** tmux 3.8 looks for hooks at the pane where the chain was, though that is no more. */
    private static void crashOfLostPanes(Call call) {
        if (!call.server().atLeast(3, 8) || !(call.left() instanceof Spot spot)) {
            return;
        }
        if (!call.server().sessions().holds(spot.session())) {
            throw new Unmodelled("selecting a current window in tmux 3.8 once the session is gone that the chain was at: it may die of that");
        }
        if (!call.server().sessions().panes().contains(spot.pane())) {
            throw new Crash("tmux 3.8 dies of selecting a current window once the pane is gone that its chain was at");
        }
    }

    /** A chain that is elsewhere stays there. */
    private static void follow(Call call, Session session) {
        if (call.left() instanceof Spot spot && spot.session() != session) {
            crashOfLostPanes(call);
        } else if (call.current().filter(spot -> spot.session() == session).isPresent()) {
            call.moveTo(Spot.of(session));
        }
    }

    private static void select(Call call) throws Refusal {
        Spot at = call.window('t');
        Session session = at.session();
        if (call.has('T') && session.current() == at.link()) {
            if (!session.selectLast()) {
                throw new Refusal("no last window");
            }
            follow(call, session);
        } else if (session.current() == at.link()) {
            crashOfLostPanes(call);
        } else {
            call.select(session, at.link());
        }
        call.current().ifPresent(spot -> call.hook("after-select-window", spot));
    }
}
