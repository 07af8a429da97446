package dev.muntin.analyzer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a workspace may refer to outside of itself; the analysis looks at nothing else.
 *
 * @param base where relative paths of the workspace begin: the folder of its file
 * @param variables given for this workspace; they go over the environment
 * @param environment for {@code $NAME}, and {@code HOME} for {@code ~}
 * @param homes the home folders of other users, for {@code ~name}; behind no name, that of this one, for {@code ~} without {@code HOME}
 * @param enterable whether a pane could start in a directory
 */
public record Surroundings(
        Path base,
        Map<String, String> variables,
        Map<String, String> environment,
        Function<String, Optional<String>> homes,
        Predicate<Path> enterable) {
    public Surroundings {
        base = base.toAbsolutePath().normalize();
        variables = Map.copyOf(variables);
        environment = Map.copyOf(environment);
    }

    /** Where nobody gave variables. */
    public Surroundings(
            Path base, Map<String, String> environment, Function<String, Optional<String>> homes, Predicate<Path> enterable) {
        this(base, Map.of(), environment, homes, enterable);
    }

    /** The same with these variables. */
    public Surroundings with(Map<String, String> variables) {
        return new Surroundings(base, variables, environment, homes, enterable);
    }

    /** This machine; directories have to exist. */
    public static Surroundings here(Path base, Map<String, String> environment) {
        return new Surroundings(base, environment, Users.here()::home,
                directory -> Files.isDirectory(directory) && Files.isExecutable(directory));
    }

    /** Of variables only how many there are: whatever is printed is kept somewhere, and secrets stand there. */
    @Override
    public String toString() {
        return "Surroundings[base=" + base + ", variables: " + variables.size() + ", environment: " + environment.size() + "]";
    }

    /** The same where nothing is going to be built, so that the directories may be those of another machine. */
    public Surroundings withoutDirectories() {
        return new Surroundings(base, variables, environment, homes, directory -> true);
    }
}
