/** What tmux takes the word behind {@code -t} for. */
@NullMarked
package dev.muntin.engine.memory.target;

import org.jspecify.annotations.NullMarked;
