package dev.muntin.cli.line;

import java.util.List;
import java.util.Optional;

/**
 * As much of a command line as has been typed: what completion goes on from.
 *
 * @param awaiting the option whose value is the next word
 * @param dashes whether {@code --} has ended the options
 */
public record Begun(Call call, Optional<Option> awaiting, boolean dashes) {
    /** The argument that the next word is. */
    public Optional<Argument> argument() {
        return at(call.syntax().parameters(), call.arguments().size());
    }

    /** The one that the next word is behind the two dashes. */
    public Optional<Argument> behindDashes() {
        return at(call.syntax().behindDashes(), call.rest().size());
    }

    private static Optional<Argument> at(List<Argument> all, int index) {
        if (index < all.size()) {
            return Optional.of(all.get(index));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(Argument::repeated);
    }
}
