package dev.muntin.ops;

import dev.muntin.ops.argument.MenuItem;
import dev.muntin.ops.kind.CommandsKind;
import dev.muntin.ops.kind.ExpandedKind;
import dev.muntin.ops.kind.Kind;
import dev.muntin.ops.kind.MenuKind;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Operations as an argument of an operation: bodies of hooks, of key bindings, of conditions. */
final class Chains {
    static final Kind<List<Operation>> COMMANDS = commands(false);
    /** Where tmux expands formats in the whole of them before it reads them. */
    static final Kind<List<Operation>> EXPANDED = new ExpandedKind<>(COMMANDS);
    static final Kind<List<MenuItem<Operation>>> MENU = new MenuKind<>(EXPANDED);

    /** Written one operation a line, for those who have to read them. */
    static final Kind<List<Operation>> BODY = commands(true);

    private Chains() {}

    private static Kind<List<Operation>> commands(boolean byLine) {
        return new CommandsKind<>(() -> DisplayMessage.print(new Format("#{pane_id}")), OperationJson.OPERATION, byLine);
    }
}
