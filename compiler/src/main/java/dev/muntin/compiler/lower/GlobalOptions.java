package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Part;
import dev.muntin.dsl.Assignments;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Options of all sessions, which do not go with a session that is ended: what each was before is kept until the build is done, so that one that
 * fails leaves them as they were.
 */
record GlobalOptions(SessionTarget.Named session, Assignments options, String nonce) {
    private static final OptionPlace EVERYWHERE = new OptionPlace.AllSessions();

    /** A format tells their elements in one line, from which they cannot be set again. */
    private static final Set<String> LISTS = Set.of("codepoint-widths", "command-alias", "pane-colours", "status-format", "terminal-features",
            "terminal-overrides", "update-environment", "user-keys");

    void set(Steps steps, Part part) {
        options.entries().forEach((name, value) -> {
            if (isKept(name)) {
                steps.add(part, kept(name), value.origin());
            }
            steps.add(part, SetOption.of(EVERYWHERE, name, value.value()), value.origin());
        });
    }

    /** Where nothing can fail any more. */
    void forget(Steps steps, Part part) {
        options.entries().forEach((name, value) -> {
            if (isKept(name)) {
                steps.add(part, SetOption.unset(EVERYWHERE, memory(name)), value.origin());
            }
        });
    }

    /** Sets them to what they were; does nothing where nothing is kept. */
    List<Operation> repair() {
        List<Operation> all = new ArrayList<>();
        options.entries().keySet().stream().filter(GlobalOptions::isKept).forEach(name -> all.add(restored(name)));
        return all;
    }

    /** With a letter in front, so that an empty one is known from none. */
    private Operation kept(String name) {
        return SetOption.expanded(EVERYWHERE, memory(name), "=#{" + name + "}").with(SetOption.TARGET, session);
    }

    private Operation restored(String name) {
        Format before = new Format("#{s/^=//:" + memory(name) + "}");
        Operation back = SetOption.expanded(EVERYWHERE, name, before.text()).with(SetOption.QUIET);
        // One of a user's own can have been set nowhere.
        Operation whole = name.startsWith("@")
                ? IfShell.holds(session, before, List.of(back), List.of(SetOption.unset(EVERYWHERE, name)))
                : back;
        return IfShell.holds(session, new Format("#{" + memory(name) + "}"), List.of(whole, SetOption.unset(EVERYWHERE, memory(name))));
    }

    private String memory(String name) {
        return "@muntin-" + nonce + "-" + (name.startsWith("@") ? name.substring(1) : name);
    }

    private static boolean isKept(String name) {
        return !name.contains("[") && !LISTS.contains(name);
    }
}
