/** What is known of tmux's commands. */
@NullMarked
package dev.muntin.ops.command;

import org.jspecify.annotations.NullMarked;
