package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.engine.memory.world.Launch;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Window;
import java.util.stream.Stream;

/** {@code respawn-window}: its first pane remains, and starts anew. */
record RespawnWindow() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("respawn-window", "respawnw", "k", "cet").foreign("E").arguments(0, -1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.window('t');
        Window window = at.window();
        if (!call.has('k') && window.panes().stream().anyMatch(pane -> !pane.ended())) {
            throw new Refusal("respawn window failed: window " + at.session().name() + ":" + at.link().index() + " still active");
        }
        Pane first = window.panes().getFirst();
        Launch launch = RespawnPane.launch(call, new Spot(at.session(), at.link(), first));
        beModelled(call.server(), window, first);
        window.panes().stream().filter(pane -> pane != first).forEach(call.server()::kill);
        window.lay(Tiling.of(first.id(), window.width(), window.height()));
        first.start(launch);
        at.session().select(at.link());
    }

    private static void beModelled(Server server, Window window, Pane first) {
        if (window.isZoomed()) {
            throw new Unmodelled("respawn-window of a zoomed window, which stays zoomed in tmux though it has one pane");
        }
        if (!server.atLeast(3, 4) && Stream.concat(Stream.of(window.active()), window.last().stream()).anyMatch(pane -> pane != first)) {
            throw new Unmodelled("respawn-window of a window whose active or last pane goes, which tmux before 3.4 remembers and dies of");
        }
        if (server.mark().spot().filter(mark -> mark.window() == window && mark.pane() != first).isPresent()) {
            throw new Unmodelled("respawn-window of a window whose marked pane goes, which tmux remembers: the next pane may get its memory, and the mark");
        }
    }
}
