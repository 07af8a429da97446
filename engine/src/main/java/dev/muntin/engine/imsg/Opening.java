package dev.muntin.engine.imsg;

import dev.muntin.engine.TmuxClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The first words of a conversation: who the client is, the same as a tmux process with this environment and no terminal, and its command.
 *
 * @param identity all but the command, as it travels: the same every time
 */
record Opening(ByteBuffer identity) {
    static Opening of(TmuxClient client) {
        return new Opening(joined(identity(client).stream().map(message -> message.frame(ByteOrder.nativeOrder()).bytes()).toList()));
    }

    ByteBuffer with(List<String> arguments) {
        return joined(List.of(identity, new Sent.Command(arguments).frame(ByteOrder.nativeOrder()).bytes()));
    }

    static List<Sent> identity(TmuxClient client) {
        Map<String, String> environment = client.environment();
        List<Sent> messages = new ArrayList<>();
        messages.add(new Sent.LongFlags(Sent.LongFlags.UTF8));
        messages.add(new Sent.Term(environment.getOrDefault("TERM", "")));
        messages.add(new Sent.Features(0));
        messages.add(new Sent.TtyName());
        messages.add(new Sent.Directory(directory(environment.getOrDefault("PWD", ""))));
        messages.add(new Sent.ClientPid((int) ProcessHandle.current().pid()));
        // tmux, too, leaves out what fits in no message.
        Variables.of(environment).stream().filter(entry -> entry.remaining() < Frame.MOST_PAYLOAD)
                .map(Sent.Variable::new).forEach(messages::add);
        messages.add(new Sent.Done());
        return messages;
    }

    /** Where we are, by the name that the shell has for it if that is a true one: it keeps the links that were followed. */
    private static String directory(String named) {
        Path here = Path.of("").toAbsolutePath();
        try {
            return !named.isEmpty() && Path.of(named).toRealPath().equals(here.toRealPath()) ? named : here.toString();
        } catch (IOException | InvalidPathException e) {
            return here.toString();
        }
    }

    private static ByteBuffer joined(List<ByteBuffer> parts) {
        ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(ByteBuffer::remaining).sum());
        parts.forEach(part -> all.put(part.duplicate()));
        return all.flip();
    }
}
