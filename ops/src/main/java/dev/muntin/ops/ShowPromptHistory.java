package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.result.Readings;
import java.util.List;

/** Prints what was typed at prompts. */
public record ShowPromptHistory(Given<ShowPromptHistory> given) implements Unmoving<ShowPromptHistory> {
    private static final Row<ShowPromptHistory> ROW = Row.<ShowPromptHistory>of("show-prompt-history", "showphist",
            "Prints what was typed at prompts.",
            Scope.SERVER, Safety.READONLY, PRINTS, FORGIVING, IDEMPOTENT).since(3, 3);

    public static final Slot<ShowPromptHistory, PromptType> TYPE = ROW.flag('T', "type", PromptType.KIND, "prints it of this sort of prompt");

    static final Command<ShowPromptHistory> COMMAND = ROW.command(ShowPromptHistory::new);

    public ShowPromptHistory {
        given.check();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
