/** Tests of the tmux in memory. */
@NullMarked
package dev.muntin.engine.memory;

import org.jspecify.annotations.NullMarked;
