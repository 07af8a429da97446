package dev.muntin.cli.doctor;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Which tmux is started, and what is known to be wrong with exactly that release. */
final class TmuxProgram implements Examination {
    static final String ABOUT = "tmux";
    static final String CURE = "put tmux 3.2 or newer on PATH, or name it with --tmux or MUNTIN_TMUX";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public List<Finding> of(Machine machine) {
        String program = machine.tmux().binary().toString();
        try {
            Reply reply = machine.tmux().run(List.of("-V"), PATIENCE);
            String said = reply.text().strip();
            if (reply.exit() != 0) {
                return List.of(Finding.fail(ABOUT, program + " is no tmux: asked for its version it ends with " + reply.exit()
                        + (reply.words().isEmpty() ? "" : ", " + reply.words()), CURE));
            }
            return TmuxVersion.parse(said).map(version -> of(version, program))
                    .orElseGet(() -> List.of(Finding.warn(ABOUT, program + " says that it is '" + said + "', which is no release that is known",
                            "name another one with --tmux or MUNTIN_TMUX if builds fail")));
        } catch (EngineException e) {
            return List.of(Finding.fail(ABOUT, e.words(), CURE));
        }
    }

    static List<Finding> of(TmuxVersion version, String program) {
        if (!version.atLeast(TmuxVersion.OLDEST)) {
            return List.of(Finding.fail(ABOUT, "tmux " + version + " is too old", "install tmux 3.2 or newer, or name one with --tmux or MUNTIN_TMUX"));
        }
        List<Finding> findings = new ArrayList<>(List.of(Finding.ok(ABOUT, "tmux " + version + ", started as " + program)));
        KnownBug.of(version).forEach(bug -> findings.add(bug.finding()));
        return findings;
    }
}
