package dev.muntin.linker;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links the classes of a folder, in place: {@code Linker FOLDER CLASSPATH}, where the path holds what the classes were compiled with. */
public final class Linker {
    private Linker() {}

    public static void main(String[] words) throws IOException {
        try (URLClassLoader known = new URLClassLoader(urls(words[1]), ClassLoader.getPlatformClassLoader())) {
            link(Path.of(words[0]), new Linking(known));
        }
    }

    private static void link(Path folder, Linking linking) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            Optional<byte[]> linked = linking.of(Files.readAllBytes(file));
            if (linked.isPresent()) {
                Files.write(file, linked.get());
            }
        }
    }

    private static URL[] urls(String path) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
