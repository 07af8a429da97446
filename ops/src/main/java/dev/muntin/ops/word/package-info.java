/** The words of a tmux command: escaped by what tmux does with them, quoted by the channel that carries them. */
@NullMarked
package dev.muntin.ops.word;

import org.jspecify.annotations.NullMarked;
