package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import java.util.List;

/** Says what goes wrong: called before each command, nested ones included. */
@FunctionalInterface
public interface Script {
    /** All goes well. */
    Script NOTHING = (command, words) -> { };

    /** May throw what the command is to come to, instead of being carried out. */
    void before(int command, List<String> words) throws Refusal;
}
