package dev.muntin.analyzer.java;

import dev.muntin.analyzer.source.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of small files that can be lost at any time, but come from nobody else. */
record CacheFolder(Path path, int most) {
    /** For Java workspaces, in the user's cache; empty where nothing says where that is. */
    static Optional<Path> ofUser(Map<String, String> environment) {
        return absolute(environment, "XDG_CACHE_HOME").or(() -> absolute(environment, "HOME").map(home -> home.resolve(".cache")))
                .map(caches -> caches.resolve("muntin").resolve("java"));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(path -> path.startsWith("/")).map(Path::of);
    }

    /** What a file holds; empty if it is not there, or could be somebody else's. */
    Optional<byte[]> read(String name) throws IOException {
        Path file = path.resolve(name);
        return Files.exists(file) && isPrivate() ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Whoever reads at the same time sees the whole file or none. */
    void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(path, mode("rwx------"));
        if (!isPrivate()) {
            return;
        }
        WholeFile.write(path.resolve(name), bytes, mode("rw-------"));
        forgetOldest();
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private boolean isPrivate() throws IOException {
        PosixFileAttributes folder = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return folder.isDirectory()
                && folder.owner().getName().equals(System.getProperty("user.name"))
                && !folder.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !folder.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            List<Path> newestFirst = files.sorted(Comparator.comparing(CacheFolder::modified).reversed()).toList();
            for (Path old : newestFirst.subList(Math.min(most, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    /** One that somebody else has just removed is as old as can be. */
    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
