package dev.muntin.ops.target;

/** Which terminal an operation acts on: the one of exactly this name, as {@code list-clients} tells it. */
public record ClientTarget(String name) {
    public ClientTarget {
        if (name.isBlank() || name.endsWith(":") || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("tmux cannot address a client named '" + name + "'");
        }
    }
}
