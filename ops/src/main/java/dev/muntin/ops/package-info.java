/** What tmux can do: operations as values that render and are compared, and never dispatch. */
@NullMarked
package dev.muntin.ops;

import org.jspecify.annotations.NullMarked;
