package dev.muntin.runner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one build of a session at a time go on, among all processes of a user. The lock is the kernel's and ends with whoever holds it; the
 * file that it is on means nothing by itself, so one that is left behind harms nobody.
 */
record Locks(Path folder) {
    /** The kernel's locks are between processes, not between the threads of one. */
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private static final int LONGEST = 200;

    private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** In the cache folder of whoever has this environment. */
    static Locks of(Map<String, String> environment) {
        // What is not absolute has to be ignored, says the specification of the first one.
        Path caches = absolute(environment, "XDG_CACHE_HOME")
                .orElseGet(() -> absolute(environment, "HOME").orElseGet(() -> Path.of(System.getProperty("user.home"))).resolve(".cache"));
        return new Locks(caches.resolve("muntin").resolve("locks"));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(path -> path.startsWith("/")).map(Path::of);
    }

    /** Does it when nobody else does anything under this name. */
    <T> T holding(String name, Supplier<T> work) throws IOException, InterruptedException {
        String word = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        // Names that begin alike and are very long wait for each other, and that is all.
        Path file = folder.resolve(word.substring(0, Math.min(word.length(), LONGEST)) + ".lock");
        ReentrantLock here = HERE.computeIfAbsent(file, none -> new ReentrantLock());
        here.lockInterruptibly();
        try {
            Files.createDirectories(folder, OWN_FOLDER);
            return locked(file, work);
        } catch (FileLockInterruptionException e) {
            throw new InterruptedException();
        } finally {
            here.unlock();
        }
    }

    private static <T> T locked(Path file, Supplier<T> work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWN_FILE)) {
            // Given back with the channel.
            channel.lock();
            return work.get();
        }
    }
}
