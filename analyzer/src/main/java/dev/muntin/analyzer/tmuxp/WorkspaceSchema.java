package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.yaml.YamlReader;
import dev.muntin.ops.json.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The JSON Schema of workspace files, by which an editor completes and checks them: the same table of keys that they are read by. */
public final class WorkspaceSchema {
    private static final Set<Key> OF_TMUXP = Set.of(Key.PLUGINS, Key.WORKSPACE_BUILDER, Key.WORKSPACE_BUILDER_PATHS);

    private WorkspaceSchema() {}

    public static String json() {
        return Json.page(mapping()::write);
    }

    static Datum.Mapping mapping() {
        Map<String, Datum> definitions = new LinkedHashMap<>();
        Stream.of(Level.values()).filter(level -> level != Level.SESSION).forEach(level -> definitions.put(Shapes.name(level), level(level)));
        return Datum.Mapping.EMPTY
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "muntin workspace")
                .and(level(Level.SESSION))
                .with("$defs", new Datum.Mapping(definitions));
    }

    private static Datum.Mapping level(Level level) {
        Datum.Mapping schema = Datum.Mapping.EMPTY
                .with("description", level.words())
                .with("type", "object")
                .with("patternProperties", Datum.Mapping.of("^" + Aside.PREFIX, Datum.Mapping.EMPTY))
                .with("properties", properties(level));
        return needs(level, schema).with("additionalProperties", new Datum.Flag(false));
    }

    private static Datum.Mapping properties(Level level) {
        Map<String, Datum> properties = new LinkedHashMap<>();
        Key.of(level).forEach(key -> properties.put(key.word(), property(key)));
        if (level == Level.SESSION) {
            properties.put(Aside.SCHEMA, Datum.Mapping.EMPTY.with("description", "names this schema for an editor"));
        }
        return new Datum.Mapping(properties);
    }

    private static Datum.Mapping needs(Level level, Datum.Mapping schema) {
        return switch (level) {
            case SESSION -> schema
                    .with("if", Datum.Mapping.of("anyOf", Datum.Items.of(Stream.of(required(Key.EXTENDS), required(Key.INCLUDE)))))
                    .with("else", required(Key.SESSION_NAME, Key.WINDOWS));
            case COMMAND -> schema.and(required(Key.CMD));
            case PANE -> schema.with("not", required(Key.CMD, Key.SHELL_COMMAND));
            case WINDOW, COMMANDS, BUILDER_OPTIONS -> schema;
        };
    }

    private static Datum.Mapping property(Key key) {
        Datum.Mapping schema = Datum.Mapping.EMPTY
                .with("description", key.about() + ": " + key.takes().words())
                .and(Shapes.of(key.takes()));
        return (OF_TMUXP.contains(key) ? schema.with("deprecated", new Datum.Flag(true)) : schema)
                .with("examples", Datum.Items.of(Stream.of(example(key))));
    }

    static Datum example(Key key) {
        SourceFile source = new SourceFile(key.word(), Path.of(key.word()), key.example());
        return NodeJson.of(new YamlReader(new Diagnostics()).read(source).orElseThrow());
    }

    private static Datum.Mapping required(Key... keys) {
        return Datum.Mapping.of("required", Datum.Items.of(Stream.of(keys).map(key -> new Datum.Text(key.word()))));
    }
}
