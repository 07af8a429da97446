package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Mark.until;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.word.Text;
import java.util.List;

/** Asks somebody, and does something with the answers. */
public record CommandPrompt(Given<CommandPrompt> given) implements Unmoving<CommandPrompt> {
    private static final Row<CommandPrompt> ROW = Row.of("command-prompt", "",
            "Asks somebody, and does something with the answers.",
            Scope.CLIENT, Safety.MUTATING, WAITS);

    public static final Slot<CommandPrompt, Boolean> ONE_KEY = ROW.flag('1', "one-key", "takes one key for the answer");
    public static final Slot<CommandPrompt, Boolean> BACKGROUND =
            ROW.flag('b', "background", "does not wait for the answer", from(3, 3), cancels(WAITS));
    public static final Slot<CommandPrompt, Boolean> ONGOING = ROW.flag('C', "ongoing", "lets the panes go on meanwhile", from(3, 7));
    public static final Slot<CommandPrompt, Boolean> ERASE_LEAVES =
            ROW.flag('e', "erase-leaves", "gives up when an empty answer is erased", from(3, 7));
    public static final Slot<CommandPrompt, Boolean> EXPANDED = ROW.flag('F', "expanded", "expands formats in what is done first", from(3, 3));
    public static final Slot<CommandPrompt, Boolean> EVERY_CHANGE = ROW.flag('i', "every-change", "does it whenever the answer changes");
    public static final Slot<CommandPrompt, Boolean> KEY_NAME = ROW.flag('k', "key-name", "takes the name of one key for the answer");
    public static final Slot<CommandPrompt, Boolean> WHOLE = ROW.flag('l', "whole", "takes commas in the questions for themselves", from(3, 7));
    public static final Slot<CommandPrompt, Boolean> NUMBER = ROW.flag('N', "number", "takes only figures");
    public static final Slot<CommandPrompt, Boolean> IN_PANE = ROW.flag('P', "in-pane", "asks inside of a pane", from(3, 8));
    public static final Slot<CommandPrompt, Boolean> WINDOW_NAMES = ROW.flag('W', "window-names", "completes the names of windows", until(3, 3));
    public static final Slot<CommandPrompt, Text> INPUTS =
            ROW.flag('I', "inputs", Kinds.TIMED, "begins with these answers, with commas between them");
    public static final Slot<CommandPrompt, Text> QUESTIONS = ROW.flag('p', "questions", Kinds.TIMED, "asks this, with commas between several");
    public static final Slot<CommandPrompt, Boolean> TARGET_NAMES = ROW.flag('T', "target-names", "completes the names of targets", until(3, 3));
    public static final Slot<CommandPrompt, PromptType> TYPE = ROW.flag('T', "type", PromptType.KIND, "asks for something of this sort", from(3, 3));
    public static final Slot<CommandPrompt, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "asks this client");
    // %% and %1 to %9 stand for the answers, wherever they are.
    public static final Slot<CommandPrompt, List<Operation>> THEN = ROW.argument("then", Chains.COMMANDS, "does this");

    static final Command<CommandPrompt> COMMAND = ROW.needs(THEN, QUESTIONS).command(CommandPrompt::new);

    public CommandPrompt {
        given.check();
    }

    public static CommandPrompt ask(String question, List<Operation> then) {
        return COMMAND.given().set(QUESTIONS, question).set(THEN, then).made();
    }
}
