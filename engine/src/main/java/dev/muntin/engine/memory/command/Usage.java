package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.command.Arguments.Flag;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a command is written.
 *
 * @param plain flags that stand alone
 * @param valued flags that take a value
 * @param foreign flags that tmux has, in some version, and the model has not
 * @param most the most arguments; -1 for any number
 */
record Usage(String name, String alias, String plain, String valued, String foreign, int least, int most) {
    static Usage of(String name, String alias, String plain, String valued) {
        return new Usage(name, alias, plain, valued, "", 0, 0);
    }

    Usage foreign(String flags) {
        return new Usage(name, alias, plain, valued, flags, least, most);
    }

    Usage arguments(int newLeast, int newMost) {
        return new Usage(name, alias, plain, valued, foreign, newLeast, newMost);
    }

    /** Reads the words behind the command's own. */
    Arguments read(List<String> words, TmuxVersion version) throws Refusal {
        List<Flag> flags = new ArrayList<>();
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-") && words.get(at).length() > 1) {
            String word = words.get(at++);
            if (word.equals("--")) {
                break;
            }
            at = flags(word, words, at, version, flags);
        }
        List<String> rest = words.subList(at, words.size());
        checkCount(rest.size());
        return new Arguments(flags, rest);
    }

    /** Reads the flags of one word; the value of the last may be the next word. */
    private int flags(String word, List<String> words, int next, TmuxVersion version, List<Flag> flags) throws Refusal {
        for (int i = 1; i < word.length(); i++) {
            char flag = word.charAt(i);
            if (valued.indexOf(flag) < 0) {
                checkKnown(flag);
                flags.add(new Flag(flag, Optional.empty()));
                continue;
            }
            boolean here = i + 1 < word.length();
            if (here || next < words.size()) {
                flags.add(new Flag(flag, Optional.of(here ? word.substring(i + 1) : words.get(next))));
                return here ? next : next + 1;
            }
            if (version.atLeast(TmuxVersion.of(3, 4))) {
                throw new Refusal("command " + name + ": -" + flag + " expects an argument");
            }
            flags.add(new Flag(flag, Optional.empty()));
        }
        return next;
    }

    private void checkKnown(char flag) throws Refusal {
        if (foreign.indexOf(flag) >= 0) {
            throw new Unmodelled(name + " -" + flag);
        }
        if (plain.indexOf(flag) < 0) {
            throw new Refusal("command " + name + ": unknown flag -" + flag);
        }
    }

    private void checkCount(int count) throws Refusal {
        if (count < least) {
            throw new Refusal("command " + name + ": too few arguments (need at least " + least + ")");
        }
        if (most >= 0 && count > most) {
            throw new Refusal("command " + name + ": too many arguments (need at most " + most + ")");
        }
    }
}
