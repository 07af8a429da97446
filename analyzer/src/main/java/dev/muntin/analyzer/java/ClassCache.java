package dev.muntin.analyzer.java;

import dev.muntin.analyzer.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compiled Java workspaces, by everything that they were compiled from. Where the folder cannot be read or written, or holds something
 * else, everything works as well and only takes longer.
 */
record ClassCache(Optional<Path> path, Library library) {
    private static final int MOST = 100;

    /** What is kept for this source, else what compiling it gives, which is then kept. */
    Compilation of(SourceFile source, Function<SourceFile, Compilation> compiler) {
        Optional<CacheFolder> folder = path.map(where -> new CacheFolder(where, MOST));
        Optional<String> name = folder.flatMap(any -> name(source));
        Optional<Classes> kept = folder.flatMap(any -> name.flatMap(entry -> find(any, entry)));
        if (kept.isPresent()) {
            return new Compilation.Compiled(kept.get());
        }
        Compilation compilation = compiler.apply(source);
        if (compilation instanceof Compilation.Compiled compiled) {
            folder.ifPresent(any -> name.ifPresent(entry -> keep(any, entry, compiled.classes())));
        }
        return compilation;
    }

    private Optional<String> name(SourceFile source) {
        try {
            return Optional.of(Sha256.of(List.of(source.text(), ClassName.of(source.path()), library.stamp(), Runtime.version().toString())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Classes> find(CacheFolder folder, String name) {
        try {
            Optional<byte[]> sealed = folder.read(name);
            return sealed.isPresent() ? unsealed(sealed.get()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void keep(CacheFolder folder, String name, Classes classes) {
        try {
            byte[] content = classes.encoded();
            byte[] sealed = Arrays.copyOf(Sha256.of(content), Sha256.LENGTH + content.length);
            System.arraycopy(content, 0, sealed, Sha256.LENGTH, content.length);
            folder.write(name, sealed);
        } catch (IOException | UncheckedIOException e) {
            // The next run compiles again.
            return;
        }
    }

    /** Empty if anything but what was once written stands there. */
    private static Optional<Classes> unsealed(byte[] sealed) throws IOException {
        if (sealed.length < Sha256.LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(sealed, Sha256.LENGTH, sealed.length);
        return Arrays.equals(Sha256.of(content), Arrays.copyOf(sealed, Sha256.LENGTH)) ? Optional.of(Classes.decoded(content)) : Optional.empty();
    }
}
