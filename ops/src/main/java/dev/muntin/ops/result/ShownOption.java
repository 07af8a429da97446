package dev.muntin.ops.result;

/**
 * An option as tmux shows it.
 *
 * @param inherited whether it holds here without being set here; tmux tells only of those that {@code -A} adds
 */
public record ShownOption(String name, OptionValue value, boolean inherited) {}
