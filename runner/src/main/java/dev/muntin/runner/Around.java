package dev.muntin.runner;

import java.util.function.Consumer;

/**
 * What a build has to do with beside tmux.
 *
 * @param says hears what its user should know although the build goes on
 */
record Around(Scripts scripts, Consumer<String> says) {}
