package dev.muntin.ops.snapshot;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.printed.PrintedReader;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a snapshot is taken with: the lines that {@code list-panes -a} and, in the same dispatch, {@code list-clients} print, and the tree that they are read
 * back into. What is asked for beyond the tables stands among the facts of each pane.
 */
public record Survey(List<Field<?>> more) {
    /** Asks for what the tables declare. */
    public static final Survey USUAL = new Survey(List.of());

    private static final Line CLIENTS = new Line("client", ClientFields.ALL);

    public Survey {
        more = List.copyOf(more);
    }

    /** Asks for these as well. */
    public Survey and(Field<?>... fields) {
        return new Survey(Stream.concat(more.stream(), Stream.of(fields)).toList());
    }

    /** What {@code list-panes -a -F} prints. */
    public Format panes() {
        return paneLine().format();
    }

    /** What {@code list-clients -F} prints; nobody has to ask for it. */
    public Format clients() {
        return CLIENTS.format();
    }

    /** Reads what both printed, in either order. */
    public ServerSnapshot read(Printed printed) {
        PrintedReader reader = new PrintedReader("a listing of panes and clients", printed);
        Line line = paneLine();
        List<Facts> panes = new ArrayList<>();
        List<ClientSnapshot> clients = new ArrayList<>();
        while (!reader.isAtEnd()) {
            if (reader.skips(CLIENTS.kind() + " ")) {
                clients.add(new ClientSnapshot(CLIENTS.rest(reader)));
            } else {
                reader.expect(line.kind() + " ");
                panes.add(line.rest(reader));
            }
        }
        return new Tree(paneFields()).of(panes, clients);
    }

    private Line paneLine() {
        return new Line("pane", Stream.of(ServerFields.ALL, SessionFields.ALL, WindowFields.ALL, paneFields()).<Field<?>>flatMap(List::stream).toList());
    }

    private List<Field<?>> paneFields() {
        return Stream.<Field<?>>concat(PaneFields.ALL.stream(), more.stream()).toList();
    }
}
