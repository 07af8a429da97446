package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.language.ArgumentReader;
import dev.muntin.engine.memory.language.TextReader;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of a client: its chain is carried out from beginning to end, unless a command waits. */
public final class Dispatch {
    private final Server server;
    private final Client client;
    private final String input;
    private final Patience patience;
    private final Script script;
    private final Transcript transcript = new Transcript();
    private final List<Left> left = new ArrayList<>();
    private int count;

    public Dispatch(Server server, Client client, String input, Patience patience, Script script) {
        this.server = server;
        this.client = client;
        this.input = input;
        this.patience = patience;
        this.script = script;
    }

    /** Whether any of these commands starts a server. */
    public static boolean starts(List<String> arguments) {
        return ArgumentReader.commands(arguments).stream()
                .anyMatch(words -> Commands.find(words.getFirst()).filter(Commands::starts).isPresent());
    }

    /** Carries the chain out; nothing of it, if a command cannot be read. */
    public Transcript run(List<String> arguments) {
        try {
            group(prepared(ArgumentReader.commands(arguments), server.version()), new Chain(new Scene.Nowhere(), true));
        } catch (Refusal refusal) {
            transcript.fail(refusal.words());
        }
        left.forEach(one -> new Dispatch(server, client, "", Patience.NONE, Script.NOTHING).body(one.commands(), one.scene()));
        return transcript;
    }

    void afterwards(String commands, Scene scene) {
        left.add(new Left(commands, scene));
    }

    /** What is done when the chain is, and where. */
    private record Left(String commands, Scene scene) {}

    private static List<Prepared> prepared(List<List<String>> commands, TmuxVersion version) throws Refusal {
        List<Prepared> prepared = new ArrayList<>();
        for (List<String> words : commands) {
            Command command = Commands.named(words.getFirst());
            prepared.add(new Prepared(words, command, command.usage().read(words.subList(1, words.size()), version)));
        }
        return prepared;
    }

    /** Runs commands of which each needs those before it. */
    private void group(List<Prepared> commands, Chain chain) {
        for (Prepared prepared : commands) {
            try {
                run(prepared, chain);
            } catch (Refusal refusal) {
                transcript.refuse(refusal.words());
                return;
            }
        }
    }

    private void run(Prepared prepared, Chain chain) throws Refusal {
        script.before(count++, prepared.words());
        Call call = new Call(this, chain, prepared.arguments());
        prepared.command().run(call);
        if (chain.isHooked()) {
            call.hooks(prepared.command().usage().name()).forEach(this::hook);
        }
        call.runLater();
    }

    private void hook(String name, Scene scene) {
        Map<Integer, String> bodies = Call.optionsFor(server, scene).array(name);
        List.copyOf(bodies.values()).forEach(body -> body(body, scene));
    }

    /** Runs the body of a hook; one that cannot be read does nothing. */
    void body(String body, Scene scene) {
        try {
            nested(body, new Chain(scene, false));
        } catch (Refusal unread) {
            return;
        }
    }

    /** Runs commands in the place of the one that names them. */
    void nested(String commands, Chain chain) throws Refusal {
        read(commands, server.version()).forEach(group -> group(group, chain));
    }

    /** Reads commands, a group for each line. */
    static List<List<Prepared>> read(String commands, TmuxVersion version) throws Refusal {
        List<List<Prepared>> groups = new ArrayList<>();
        for (TextReader.Line line : TextReader.lines(commands)) {
            groups.add(prepared(line.commands(), version));
        }
        return groups;
    }

    /** Runs what comes on standard input; nothing of it, if a line cannot be read. */
    void source(Chain chain) {
        List<List<Prepared>> groups = new ArrayList<>();
        List<TextReader.Line> lines = TextReader.lines(input);
        for (TextReader.Line line : lines) {
            try {
                groups.add(prepared(line.commands(), server.version()));
            } catch (Refusal refusal) {
                transcript.print("-:" + line.number() + ": " + refusal.words());
            }
        }
        if (groups.size() < lines.size()) {
            transcript.fail();
            return;
        }
        groups.forEach(group -> group(group, chain));
    }

    Server server() {
        return server;
    }

    Client client() {
        return client;
    }

    Patience patience() {
        return patience;
    }

    public Transcript transcript() {
        return transcript;
    }
}
