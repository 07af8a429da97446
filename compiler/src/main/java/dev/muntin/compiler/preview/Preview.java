package dev.muntin.compiler.preview;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.ops.layout.Size;
import java.util.ArrayList;
import java.util.List;

/** How the windows of a session will look, so that an author sees a layout before anything is built. */
public record Preview(String session, List<WindowPicture> windows) {
    public Preview {
        windows = List.copyOf(windows);
    }

    /** Of windows of this size; those with a layout of somebody's own as they were drawn. */
    public static Preview of(SessionSpec session, Size size) {
        List<WindowPicture> windows = new ArrayList<>();
        for (int i = 0; i < session.windows().size(); i++) {
            windows.add(WindowPicture.of(session.windows().get(i), i + 1, i == session.focus(), size));
        }
        return new Preview(session.name(), windows);
    }
}
