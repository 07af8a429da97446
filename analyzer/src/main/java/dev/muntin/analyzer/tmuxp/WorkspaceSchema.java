package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of workspace files, by which an editor completes and checks them: the same table of keys that they are read by. */
public final class WorkspaceSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<Key> OF_TMUXP = Set.of(Key.PLUGINS, Key.WORKSPACE_BUILDER, Key.WORKSPACE_BUILDER_PATHS);

    private WorkspaceSchema() {}

    public static String json() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(node()) + "\n";
    }

    static ObjectNode node() {
        ObjectNode root = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "muntin workspace");
        root.setAll(level(Level.SESSION));
        ObjectNode definitions = root.putObject("$defs");
        for (Level level : Level.values()) {
            if (level != Level.SESSION) {
                definitions.set(Shapes.name(level), level(level));
            }
        }
        return root;
    }

    private static ObjectNode level(Level level) {
        ObjectNode schema = NODES.objectNode().put("description", level.words()).put("type", "object");
        schema.putObject("patternProperties").putObject("^" + Aside.PREFIX);
        ObjectNode properties = schema.putObject("properties");
        Key.of(level).forEach(key -> properties.set(key.word(), property(key)));
        switch (level) {
            case SESSION -> {
                properties.putObject(Aside.SCHEMA).put("description", "names this schema for an editor");
                schema.set("if", anyOf(required(Key.EXTENDS), required(Key.INCLUDE)))
                        .set("else", required(Key.SESSION_NAME, Key.WINDOWS));
            }
            case COMMAND -> schema.setAll(required(Key.CMD));
            case PANE -> schema.set("not", required(Key.CMD, Key.SHELL_COMMAND));
            case WINDOW, COMMANDS, BUILDER_OPTIONS -> { }
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode property(Key key) {
        ObjectNode schema = NODES.objectNode().put("description", key.about() + ": " + key.takes().words());
        schema.setAll(Shapes.of(key.takes()));
        if (OF_TMUXP.contains(key)) {
            schema.put("deprecated", true);
        }
        schema.putArray("examples").add(example(key));
        return schema;
    }

    static JsonNode example(Key key) {
        SourceFile source = new SourceFile(key.word(), Path.of(key.word()), key.example());
        return NodeJson.of(new YamlReader(new Diagnostics()).read(source).orElseThrow());
    }

    private static ObjectNode required(Key... keys) {
        ArrayNode words = NODES.arrayNode();
        List.of(keys).forEach(key -> words.add(key.word()));
        return NODES.objectNode().set("required", words);
    }

    private static ObjectNode anyOf(ObjectNode... schemas) {
        ArrayNode all = NODES.arrayNode();
        List.of(schemas).forEach(all::add);
        return NODES.objectNode().set("anyOf", all);
    }
}
