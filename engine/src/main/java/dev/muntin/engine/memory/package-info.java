/** A tmux in memory: what operations would do, without a tmux to do it. */
@NullMarked
package dev.muntin.engine.memory;

import org.jspecify.annotations.NullMarked;
