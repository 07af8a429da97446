package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;

/** {@code send-keys}: what is typed is kept, text as it is and words that may name keys between angle brackets. */
record SendKeys() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("send-keys", "send", "l", "t").foreign("cFHKMNRX").arguments(0, -1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.pane('t');
        for (String word : call.arguments().words()) {
            String typed = call.has('l') ? word : "<" + word + ">";
            at.window().panes().stream().filter(pane -> gets(pane, at)).forEach(pane -> pane.typed().add(typed));
        }
    }

    /** Panes that are synchronized get what any of them gets; one whose program has ended gets nothing. */
    private static boolean gets(Pane pane, Spot at) {
        if (at.pane().ended() || at.pane().inputOff() || pane.ended() || pane.inputOff()) {
            return false;
        }
        boolean synchronous = synchronizes(at.pane()) && synchronizes(pane) && at.window().shows(pane);
        return pane == at.pane() || synchronous;
    }

    private static boolean synchronizes(Pane pane) {
        return pane.options().on("synchronize-panes");
    }
}
