package dev.muntin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Maven of somebody who knows of this build nothing but what it has packaged: a home and a local repository of its own, and no network.
 * Everything else comes from the local repository of the build around the test, which has needed the same.
 */
public final class OutsideMaven {
    private static final List<String> MODULES = List.of("dsl", "ops", "analyzer", "compiler", "engine", "runner", "golden");
    private static final Pattern VERSION = Pattern.compile("<artifactId>muntin</artifactId>\\s*<version>([^<]+)</version>");

    private final Path home;

    private OutsideMaven(Path home) {
        this.home = home;
    }

    /**
     * @param home an empty folder
     * @param build the folder with our modules, packaged
     */
    public static OutsideMaven in(Path home, Path build) {
        try {
            Path configuration = Files.createDirectories(home.resolve(".m2"));
            Files.writeString(configuration.resolve("settings.xml"), settings());
            Path repository = configuration.resolve("repository/dev/muntin");
            String version = version(build);
            put(build.resolve("pom.xml"), repository, "muntin", version, ".pom");
            for (String module : MODULES) {
                Path jar = build.resolve(module + "/target/muntin-" + module + "-" + version + ".jar");
                // A build of some modules only has not packaged the others.
                if (Files.exists(jar)) {
                    put(build.resolve(module + "/pom.xml"), repository, "muntin-" + module, version, ".pom");
                    put(jar, repository, "muntin-" + module, version, ".jar");
                }
            }
            return new OutsideMaven(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code mvn} in a folder to its end. */
    public Output run(Path folder, String... words) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("MAVEN") || name.equals("CI"));
        environment.putAll(environment());
        return Output.of(Stream.concat(Stream.of("mvn", "-B"), Stream.of(words)).toList(), environment, folder);
    }

    /** What makes {@code mvn} this one. */
    public Map<String, String> environment() {
        return Map.of("PATH", property("maven.home") + "/bin:" + System.getenv("PATH"),
                "JAVA_HOME", System.getProperty("java.home"),
                "HOME", home.toString(),
                // Java does not ask HOME where its user is at home.
                "MAVEN_OPTS", "-Duser.home=" + home + " -XX:TieredStopAtLevel=1");
    }

    private static void put(Path file, Path repository, String artifact, String version, String ending) throws IOException {
        Path folder = Files.createDirectories(repository.resolve(artifact).resolve(version));
        Files.copy(file, folder.resolve(artifact + "-" + version + ending));
    }

    private static String version(Path build) throws IOException {
        Matcher version = VERSION.matcher(Files.readString(build.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("no version in the pom of " + build);
        }
        return version.group(1);
    }

    private static String settings() {
        return """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>what-the-build-has</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(Path.of(property("maven.local")).toUri());
    }

    /** Told by the build: failsafe's configuration in the root pom. */
    private static String property(String name) {
        String value = System.getProperty(name, "");
        if (value.isEmpty()) {
            throw new IllegalStateException("only Maven runs this test: it tells it by -D" + name);
        }
        return value;
    }
}
