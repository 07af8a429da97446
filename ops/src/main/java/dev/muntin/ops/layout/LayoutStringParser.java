package dev.muntin.ops.layout;

import dev.muntin.ops.layout.LayoutReading.Malformed;
import dev.muntin.ops.layout.LayoutReading.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one layout string: its guard, and then cell by cell what it guards. */
final class LayoutStringParser {
    private static final Pattern GUARDED = Pattern.compile("[0-9a-fA-F]{4},.*", Pattern.DOTALL);
    private static final int BODY = 5;
    // Deeper than a window can be divided by hand, and shallow enough for everybody's stack.
    private static final int MOST_NESTED = 200;

    private final LayoutScanner scanner;

    private LayoutStringParser(LayoutScanner scanner) {
        this.scanner = scanner;
    }

    static LayoutReading read(String text) {
        if (text.startsWith("{")) {
            return new Malformed("this is the JSON form that tmux 3.8 prints; every tmux reads only the form with a checksum");
        }
        if (!GUARDED.matcher(text).matches()) {
            return new Malformed("a layout string begins with a checksum of four hexadecimal digits and a comma");
        }
        String right = LayoutChecksum.of(text.substring(BODY));
        String written = text.substring(0, BODY - 1);
        if (!written.equalsIgnoreCase(right)) {
            return new Malformed("the checksum " + written + " does not fit the text behind it, which has " + right);
        }
        try {
            return new Valid(new Layout.Custom(new LayoutStringParser(new LayoutScanner(text, BODY)).layout()));
        } catch (LayoutFault e) {
            return new Malformed(e.words());
        }
    }

    private CustomLayout layout() throws LayoutFault {
        LayoutNode root = node(0, 0, 0);
        scanner.end();
        Cell window = root.cell();
        if (Size.parse(window.width() + "x" + window.height()).isEmpty()) {
            throw new LayoutFault("no window is " + window.width() + "x" + window.height());
        }
        return new CustomLayout(root);
    }

    private LayoutNode node(int left, int top, int depth) throws LayoutFault {
        int width = scanner.number();
        scanner.skip('x');
        Cell cell = new Cell(left, top, width, scanner.number());
        scanner.skip(',');
        scanner.number();
        scanner.skip(',');
        scanner.number();
        scanner.skipPane();
        for (Axis axis : Axis.values()) {
            if (scanner.peek() == axis.open()) {
                return split(cell, axis, depth + 1);
            }
        }
        return new LayoutNode.Pane(cell);
    }

    private LayoutNode split(Cell written, Axis axis, int depth) throws LayoutFault {
        if (depth > MOST_NESTED) {
            throw new LayoutFault("cells are nested more than " + MOST_NESTED + " deep");
        }
        List<LayoutNode> parts = parts(written, axis, depth);
        Cell last = parts.getLast().cell();
        // Old tmux wrote wrong sizes for the whole window, so tmux takes them from its parts.
        Cell cell = depth > 1 ? written : around(axis, last);
        Optional<String> fault = LayoutNode.Split.fault(cell, axis, parts);
        if (fault.isPresent()) {
            throw new LayoutFault(fault.get());
        }
        return new LayoutNode.Split(cell, axis, parts);
    }

    private List<LayoutNode> parts(Cell around, Axis axis, int depth) throws LayoutFault {
        List<LayoutNode> parts = new ArrayList<>();
        int next = axis.start(around);
        do {
            scanner.step();
            if (next > Size.MOST) {
                throw new LayoutFault("the cells in cell " + around + " are together more than a window can have");
            }
            LayoutNode part = axis == Axis.ROWS ? node(around.left(), next, depth) : node(next, around.top(), depth);
            parts.add(part);
            next = axis.end(part.cell()) + 1;
        } while (scanner.peek() == ',');
        scanner.skip(axis.close());
        return parts;
    }

    /** The window whose last part this is. */
    private static Cell around(Axis axis, Cell last) {
        return axis == Axis.ROWS ? new Cell(0, 0, last.width(), axis.end(last)) : new Cell(0, 0, axis.end(last), last.height());
    }
}
