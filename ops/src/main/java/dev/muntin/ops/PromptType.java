package dev.muntin.ops;

import dev.muntin.ops.kind.Choice;
import dev.muntin.ops.kind.ChoiceKind;
import dev.muntin.ops.kind.Kind;
import java.util.List;
import java.util.Locale;

/** What somebody is asked for at a prompt; each sort has a history of its own. Only those that every release knows. */
public enum PromptType implements Choice {
    COMMAND,
    SEARCH;

    static final Kind<PromptType> KIND = new ChoiceKind<>("a sort of prompt", List.of(values()));

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
