package dev.muntin.ops.target;

/** Which paste buffer an operation acts on: the one of exactly this name. */
public record BufferTarget(String name) {
    public BufferTarget {
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("tmux cannot address a buffer named '" + name + "'");
        }
    }
}
