/** Ways for a chain of operations to reach tmux, with their quoting and their limits. */
@NullMarked
package dev.muntin.ops.channel;

import org.jspecify.annotations.NullMarked;
