package dev.muntin.engine.choice;

import dev.muntin.engine.Engine;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.control.ControlEngine;
import dev.muntin.engine.imsg.ImsgEngine;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to tmux, by the names under which people choose one. */
public enum EngineName {
    /** A tmux process for each dispatch: the default, and the hardiest. */
    SUBPROCESS,
    /** tmux's own socket protocol: no process, once a server runs. */
    IMSG,
    /** One client in control mode for all dispatches. */
    CONTROL,
    /** A model of tmux that runs nothing and is forgotten at the end. */
    MEMORY;

    /** Those behind which a real tmux stands. */
    public static final List<EngineName> PROCESSES = List.of(SUBPROCESS, IMSG, CONTROL);

    private static final TmuxVersion MODELLED = TmuxVersion.of(3, 8);

    /** The environment variable that names the one to take. */
    public static final String VARIABLE = "MUNTIN_ENGINE";

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(EngineName::word).toList();
    }

    public static Optional<EngineName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    /** An engine for this server; whoever opens it closes it. */
    public Engine open(TmuxClient client) {
        return switch (this) {
            case SUBPROCESS -> new SubprocessEngine(client);
            case IMSG -> new ImsgEngine(client);
            case CONTROL -> new ControlEngine(client);
            case MEMORY -> new MemoryEngine(MODELLED);
        };
    }
}
