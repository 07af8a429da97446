/** tmux's own socket protocol, spoken in Java: a dispatch without a process. */
@NullMarked
package dev.muntin.engine.imsg;

import org.jspecify.annotations.NullMarked;
