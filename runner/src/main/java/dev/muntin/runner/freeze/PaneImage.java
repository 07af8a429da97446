package dev.muntin.runner.freeze;

import dev.muntin.analyzer.Literals;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.printed.QuotedWords;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.PaneSnapshot;
import dev.muntin.ops.target.NameFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a workspace would say of a pane.
 *
 * @param shell the line that it was started with; absent for whatever the options say
 * @param commands what runs in its shell
 */
record PaneImage(Setting<String> shell, List<Command> commands, Optional<String> directory, Setting<String> title) {
    // Only between quotes is there one: read by a shell as it is, but not as a variable of the workspace.
    private static final Pattern DOLLAR = Pattern.compile("\\$(?=[A-Za-z0-9_{])");
    private static final String GONE = " (deleted)";

    /** @param standard what the options let a pane start with */
    static PaneImage of(PaneSnapshot pane, String standard, String host, Processes processes, Losses losses) {
        List<String> start = QuotedWords.read(pane.facts().text(PaneFields.START_COMMAND));
        String line = start.size() == 1 ? start.getFirst() : line(start);
        Setting<String> title = title(pane, host, losses);
        if (!line.isBlank() && !line.equals(standard)) {
            return new PaneImage(Setting.given(line, Origin.UNKNOWN), List.of(), directory(pane.startPath().or(pane::currentPath), pane, losses), title);
        }
        List<Command> commands = pane.pid().filter(pid -> !pane.dead()).stream()
                .flatMap(pid -> typed(processes.foreground(pid), pane, losses).stream()).toList();
        // A relative name in a command begins where its shell stands, wherever the program has gone.
        Optional<String> shells = commands.isEmpty() ? Optional.empty() : pane.pid().flatMap(processes::directory).map(Path::toString);
        return new PaneImage(Setting.absent(), commands, directory(shells.or(pane::currentPath).or(pane::startPath), pane, losses), title);
    }

    private static Optional<Command> typed(Processes.Foreground foreground, PaneSnapshot pane, Losses losses) {
        return switch (foreground) {
            case Processes.Foreground.First first -> Optional.empty();
            case Processes.Foreground.Program program -> Optional.of(new Command(line(program.words()), Origin.UNKNOWN));
            case Processes.Foreground.Unsaid unsaid -> {
                losses.add(name(pane) + " stays empty: " + unsaid.why());
                yield Optional.empty();
            }
        };
    }

    private static String line(List<String> words) {
        return DOLLAR.matcher(PosixShell.line(words)).replaceAll("\\$''");
    }

    private static Optional<String> directory(Optional<String> path, PaneSnapshot pane, Losses losses) {
        Optional<String> sayable = path.filter(Directories::isSayable);
        if (path.isPresent() && sayable.isEmpty()) {
            losses.add(name(pane) + " stands in a directory that is gone, or that no workspace can name: '" + path.get() + "'");
        }
        return sayable;
    }

    /** What shells write there by themselves is no title that somebody gave. */
    private static Setting<String> title(PaneSnapshot pane, String host, Losses losses) {
        String title = pane.title();
        if (title.isBlank() || title.equals(host) || title.matches("(?s)\\S+@\\Q" + host + "\\E(:.*)?")) {
            return Setting.absent();
        }
        if (NameFault.changed(title).isPresent()) {
            losses.add("the title of " + name(pane) + " cannot be given again: '" + title + "'");
            return Setting.absent();
        }
        return Setting.given(Literals.of(title), Origin.UNKNOWN);
    }

    private static String name(PaneSnapshot pane) {
        return "pane %" + pane.id().number();
    }

    /** Which paths a workspace can say, so that a build finds them. */
    static final class Directories {
        private Directories() {}

        static boolean isSayable(String path) {
            return path.startsWith("/") && !path.endsWith(GONE) && path.chars().noneMatch(Character::isISOControl)
                    && Files.isDirectory(Path.of(path));
        }
    }
}
