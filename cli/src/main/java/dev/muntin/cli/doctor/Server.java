package dev.muntin.cli.doctor;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The server behind the socket that the call means: whether it answers, who else may talk to it, and whether it is of this release. */
final class Server implements Examination {
    private static final String ABOUT = "server";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Format FACTS = new Format("#{version}|#{socket_path}");
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    @Override
    public List<Finding> of(Machine machine) {
        try (SubprocessEngine engine = new SubprocessEngine(machine.tmux())) {
            Reply reply = engine.send(new Request(List.of(DisplayMessage.print(FACTS)), PATIENCE));
            // A hook of the user's prints behind it.
            String said = reply.text().lines().findFirst().orElse("").strip();
            if (reply.exit() == 0 && said.contains("|")) {
                return running(said, machine);
            }
            return List.of(reply.words().isEmpty() ? strange(reply.exit(), said) : silent(reply.words()));
        } catch (EngineException e) {
            // That there is no tmux at all has been said.
            return e.certainty() == EngineException.Certainty.NOT_DISPATCHED ? List.of()
                    : List.of(Finding.fail(ABOUT, e.words(), "end it with 'tmux kill-server', or talk to another with -L NAME"));
        }
    }

    /** tmux says itself what keeps it from its socket; that nobody listens there is no fault. */
    static Finding silent(String words) {
        if (words.startsWith("couldn't create directory")) {
            return Finding.fail(ABOUT, words, "set TMUX_TMPDIR to a folder of your own");
        }
        boolean absent = words.startsWith("no server running") || words.contains("(No such file or directory)") || words.contains("(Connection refused)");
        return absent ? Finding.ok(ABOUT, "none runs yet; the first session starts it")
                : Finding.fail(ABOUT, words, words.contains("permissions") ? "chmod 700 the folder, or set TMUX_TMPDIR to one of your own"
                        : words.contains("too long") ? "set TMUX_TMPDIR to a shorter path"
                        : words.contains("exited unexpectedly") ? "one of a newer tmux says no more to a program as old as this: name the tmux that it is of with --tmux"
                        : "choose another socket with -L NAME or -S PATH");
    }

    /** What answers so is something else than tmux, or stands before it. */
    private static Finding strange(int exit, String said) {
        return Finding.fail(ABOUT, "tmux was asked for its server, ended with " + exit + " and said '" + said + "'", TmuxProgram.CURE);
    }

    private static List<Finding> running(String facts, Machine machine) {
        String[] parts = facts.split("\\|", 2);
        List<Finding> findings = new ArrayList<>(List.of(socket(Path.of(parts[1]))));
        String client = client(machine);
        if (TmuxVersion.parse(parts[0]).isPresent() && !client.equals("tmux " + parts[0])) {
            findings.add(Finding.warn(ABOUT, "the server is tmux " + parts[0] + ", the program " + client,
                    "end the server when its sessions can go: 'tmux kill-server'"));
        }
        return findings;
    }

    private static Finding socket(Path socket) {
        try {
            Set<PosixFilePermission> modes = Files.getPosixFilePermissions(socket);
            String words = "runs on " + socket + " (" + PosixFilePermissions.toString(modes) + ")";
            return modes.stream().noneMatch(OTHERS::contains) ? Finding.ok(ABOUT, words)
                    : Finding.warn(ABOUT, words + ": every user of this machine may try to connect", "chmod o-rwx " + socket);
        } catch (IOException e) {
            return Finding.warn(ABOUT, "runs, but its socket " + socket + " is gone", "send it SIGUSR1, upon which it makes the socket anew");
        }
    }

    private static String client(Machine machine) {
        try {
            return machine.tmux().run(List.of("-V"), PATIENCE).text().strip();
        } catch (EngineException e) {
            return "unknown";
        }
    }
}
