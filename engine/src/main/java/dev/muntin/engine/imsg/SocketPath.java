package dev.muntin.engine.imsg;

import dev.muntin.engine.TmuxClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where tmux looks for its server. */
final class SocketPath {
    private static final int OTHERS = 7;

    private SocketPath() {}

    /** Empty if a tmux process would refuse to look anywhere; it has the words for why. */
    static Optional<Path> of(TmuxClient client) {
        ServerOptions options = ServerOptions.of(client.options());
        if (options.path().isPresent()) {
            return options.path().filter(path -> !path.isEmpty()).map(Path::of);
        }
        String around = client.environment().getOrDefault("TMUX", "");
        if (options.label().isEmpty() && !around.isEmpty() && !around.startsWith(",")) {
            return Optional.of(Path.of(around.split(",", 2)[0]));
        }
        return directory(client.environment()).map(directory -> directory.resolve(options.label().orElse("default")));
    }

    private static Optional<Path> directory(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("TMUX_TMPDIR", ""), "/tmp").flatMap(SocketPath::real).findFirst()
                .map(folder -> folder.resolve("tmux-" + Uid.OWN)).filter(SocketPath::safe);
    }

    private static Stream<Path> real(String folder) {
        try {
            return folder.isEmpty() ? Stream.empty() : Stream.of(Path.of(folder).toRealPath());
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** In a folder that others can change, anybody's server could stand. */
    private static boolean safe(Path folder) {
        try {
            Map<String, Object> attributes = Files.readAttributes(folder, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && attributes.get("uid") instanceof Integer uid && Integer.toUnsignedLong(uid) == Uid.OWN
                    && attributes.get("mode") instanceof Integer mode && (mode & OTHERS) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
