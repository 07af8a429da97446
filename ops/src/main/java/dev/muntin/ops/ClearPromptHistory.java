package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;

/** Forgets what was typed at prompts. */
public record ClearPromptHistory(Given<ClearPromptHistory> given) implements Unmoving<ClearPromptHistory> {
    private static final Row<ClearPromptHistory> ROW = Row.<ClearPromptHistory>of("clear-prompt-history", "clearphist",
            "Forgets what was typed at prompts.",
            Scope.SERVER, Safety.DESTRUCTIVE, FORGIVING, IDEMPOTENT).since(3, 3);

    public static final Slot<ClearPromptHistory, PromptType> TYPE = ROW.flag('T', "type", PromptType.KIND, "forgets it of this sort of prompt");

    static final Command<ClearPromptHistory> COMMAND = ROW.command(ClearPromptHistory::new);

    public ClearPromptHistory {
        given.check();
    }
}
