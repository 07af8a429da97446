/** Which tmux there is, and which of two is older. */
@NullMarked
package dev.muntin.ops.version;

import org.jspecify.annotations.NullMarked;
