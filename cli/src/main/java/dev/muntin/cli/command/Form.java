package dev.muntin.cli.command;

import dev.muntin.analyzer.java.JavaWriter;
import dev.muntin.analyzer.tmuxp.WorkspaceWriter;
import dev.muntin.dsl.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a workspace can be written as. */
enum Form {
    YAML(".yaml", ".yml"),
    JSON(".json"),
    JAVA(".java");

    private final List<String> endings;

    Form(String... endings) {
        this.endings = List.of(endings);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Stream.of(values()).map(Form::word).toList();
    }

    static Form called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What the name of a file says. */
    static Optional<Form> of(String file) {
        return Stream.of(values()).filter(form -> form.endings.stream().anyMatch(file::endsWith)).findFirst();
    }

    /** @param name what a class is named after */
    String write(Workspace workspace, String name) {
        return switch (this) {
            case YAML -> WorkspaceWriter.yaml(workspace);
            case JSON -> WorkspaceWriter.json(workspace);
            case JAVA -> JavaWriter.write(workspace, name);
        };
    }
}
