package dev.muntin.ops.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the tree of a flat listing, in which every pane names all that it stands in. */
record Tree(List<Field<?>> paneFields) {
    ServerSnapshot of(List<Facts> panes, List<ClientSnapshot> clients) {
        Facts server = panes.isEmpty() ? Facts.none(ServerFields.ALL) : panes.getFirst().only(ServerFields.ALL);
        return new ServerSnapshot(server, grouped(panes, SessionFields.ID).stream().map(this::session).toList(), clients);
    }

    private SessionSnapshot session(List<Facts> panes) {
        // By index, because a window can stand in one session twice.
        List<WindowSnapshot> windows = grouped(panes, WindowFields.INDEX).stream().map(this::window).toList();
        return new SessionSnapshot(panes.getFirst().only(SessionFields.ALL), windows);
    }

    private WindowSnapshot window(List<Facts> panes) {
        List<PaneSnapshot> each = panes.stream().map(pane -> new PaneSnapshot(pane.only(paneFields))).toList();
        return new WindowSnapshot(panes.getFirst().only(WindowFields.ALL), each);
    }

    private static List<List<Facts>> grouped(List<Facts> panes, Field<?> by) {
        Map<Object, List<Facts>> groups = panes.stream().collect(Collectors.groupingBy(pane -> pane.known(by), LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(groups.values());
    }
}
