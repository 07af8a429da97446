package dev.muntin.ops.result;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.printed.PrintedReader;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;

/** What an operation has made, or where: the pane, and the window and session that it stands in. */
public record Created(SessionTarget.Id session, WindowTarget.Id window, PaneTarget.Id pane) {
    /** What {@code -P -F} has to print for it. */
    public static final Format LINE = new Format("#{session_id} #{window_id} #{pane_id}");

    static Created read(Printed output) {
        PrintedReader reader = new PrintedReader("the ids of what was created", output);
        Created created = new Created(new SessionTarget.Id(id(reader, "$", ' ')), new WindowTarget.Id(id(reader, "@", ' ')), new PaneTarget.Id(id(reader, "%", '\n')));
        if (!reader.isAtEnd()) {
            throw reader.unexpected();
        }
        return created;
    }

    private static int id(PrintedReader reader, String sign, char end) {
        reader.expect(sign);
        String number = reader.plain(end);
        if (!number.matches("\\d{1,9}")) {
            throw reader.unexpected();
        }
        return Integer.parseInt(number);
    }
}
